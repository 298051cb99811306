/** How numbers and dates are written in a language. */
export interface WrittenForms {
  /** Between whole number and decimals. */
  readonly decimal: string;
  /** A number as a person reads it, at most three decimals. */
  readonly number: (value: number) => string;
  /** A day, from the beginning of an ISO 8601 date. */
  readonly date: (iso: string) => string;
}

function numberWith(decimal: string): (value: number) => string {
  return (value) => String(Math.round(value * 1000) / 1000).replace('.', decimal);
}

/** A date in the order of a pattern of `d`, `m` and `y`; whatever is no date stays as it is. */
function dateLike(pattern: string): (iso: string) => string {
  return (iso) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
    if (year === undefined || month === undefined || day === undefined) return iso;
    const parts: Readonly<Record<string, string>> = {
      y: year,
      m: month,
      d: day,
      M: String(Number(month)),
      D: String(Number(day)),
    };
    return pattern.replace(/[ymdMD]/g, (part) => parts[part] ?? part);
  };
}

export const enForms: WrittenForms = { decimal: '.', number: numberWith('.'), date: dateLike('y-m-d') };
/** 22.11.2026 */
export const plForms: WrittenForms = { decimal: ',', number: numberWith(','), date: dateLike('d.m.y') };
/** 22. 11. 2026; the spaces do not break. */
export const csForms: WrittenForms = {
  decimal: ',',
  number: numberWith(','),
  date: dateLike('D.\u00a0M.\u00a0y'),
};
/** 22.11.2026. with the dot of an ordinal at its end. */
export const lvForms: WrittenForms = { decimal: ',', number: numberWith(','), date: dateLike('d.m.y.') };
