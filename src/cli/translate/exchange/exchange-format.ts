export type ExchangeFormat = 'csv' | 'tsv' | 'xliff';

const endings: Readonly<Record<string, ExchangeFormat>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  xlf: 'xliff',
  xliff: 'xliff',
};

/** The format of a translator's file, by the ending of its name; undefined for any other. */
export function exchangeFormat(file: string): ExchangeFormat | undefined {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
}
