/** A straight scale from `low` to `high`, with round numbers to mark on it. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

export interface ScaleBounds {
  /** The scale never goes below or above these. */
  readonly floor?: number;
  readonly ceiling?: number;
  /** So wide at least, so that chance does not look like a landslide. */
  readonly span?: number;
  /** About so many marks. */
  readonly marks?: number;
}

/**
 * A scale with round ends that holds every value. Numbers that are not finite are left out; with none at all it runs from
 * `floor` (else 0) to `floor + span` (else 1).
 */
export function scaleFor(values: readonly number[], bounds: ScaleBounds = {}): Scale {
  const {
    floor = Number.NEGATIVE_INFINITY,
    ceiling = Number.POSITIVE_INFINITY,
    span = 0,
    marks = 5,
  } = bounds;
  const finite = values.filter(Number.isFinite);
  const start = Number.isFinite(floor) ? floor : 0;
  let least = finite.length === 0 ? start : Math.max(floor, Math.min(...finite));
  let most = finite.length === 0 ? start + (span || 1) : Math.min(ceiling, Math.max(...finite));
  const lacking = (span || 1e-9) - (most - least);
  if (lacking > 0) {
    least = Math.max(floor, least - lacking / 2);
    most = Math.min(ceiling, Math.max(most + lacking / 2, least + (span || 1e-9)));
    least = Math.max(floor, Math.min(least, most - (span || 1e-9)));
  }
  const step = roundStep((most - least) / marks);
  const low = Math.max(floor, tidy(Math.floor(least / step + 1e-9) * step));
  const high = Math.min(ceiling, tidy(Math.ceil(most / step - 1e-9) * step));
  const ticks: number[] = [];
  for (let index = Math.ceil(low / step - 1e-9); index * step <= high + step * 1e-6; index += 1) {
    ticks.push(tidy(index * step));
  }
  return { low, high, ticks };
}

/** Where a value stands on the scale, in per cent of its length; values outside stand at its ends. */
export function placeOn({ low, high }: Scale, value: number): number {
  if (high <= low) return 50;
  const share = (value - low) / (high - low);
  return Math.round(Math.min(1, Math.max(0, share)) * 10000) / 100;
}

/** The same as a length of SVG. */
export function percentOn(scale: Scale, value: number): string {
  return `${placeOn(scale, value)}%`;
}

/** 1, 2, 5 or 10 times a power of ten, at least as large as asked for. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const times = [1, 2, 5, 10].find((each) => each * power >= least - power * 1e-9) ?? 10;
  return times * power;
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
