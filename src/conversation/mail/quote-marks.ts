/** How mail programs introduce what they quote, in one language. Folded: lower case, without diacritics. */
export interface QuoteMarks {
  /** Words at the end of a line such as "On Friday Anna wrote:". */
  readonly wrote: readonly string[];
  /** How such a line may begin where the name of the writer ends it. */
  readonly written: readonly string[];
  /** Between lines of dashes. */
  readonly original: readonly string[];
  /** Fields of the head of a mail that is copied below: from, and those that follow. */
  readonly from: readonly string[];
  readonly fields: readonly string[];
  /** What phones put below a mail. */
  readonly sentFrom: readonly string[];
}

export const quoteMarks: readonly QuoteMarks[] = [
  {
    wrote: ['wrote', 'writes', 'has written'],
    written: ['message from'],
    original: ['original message', 'forwarded message', 'original email', 'original e-mail', 'reply message'],
    from: ['from'],
    fields: ['sent', 'date', 'to', 'cc', 'subject', 'reply-to', 'importance'],
    sentFrom: ['sent from', 'sent via', 'get outlook for', 'sent with'],
  },
  {
    wrote: ['napisal', 'napisala', 'napisal(a)', 'napisal/a', 'napisal (-a)', 'pisze', 'napisali'],
    written: ['wiadomosc napisana przez', 'wiadomosc od'],
    original: [
      'wiadomosc oryginalna',
      'oryginalna wiadomosc',
      'wiadomosc przekazana',
      'przekazana wiadomosc',
      'tresc przekazanej wiadomosci',
      'wiadomosc pierwotna',
    ],
    from: ['od', 'nadawca'],
    fields: ['wyslano', 'data', 'do', 'dw', 'temat', 'kopia', 'wazne'],
    sentFrom: ['wyslane z', 'wyslano z', 'pobierz program outlook', 'pobierz aplikacje outlook'],
  },
  {
    wrote: ['napsal', 'napsala', 'napsal(a)', 'napsal/a', 'pise', 'napsali'],
    written: ['zprava od'],
    original: ['puvodni zprava', 'puvodni e-mail', 'puvodni email', 'preposlana zprava', 'preposlany e-mail'],
    from: ['od', 'odesilatel'],
    fields: ['odeslano', 'datum', 'komu', 'kopie', 'predmet', 'pro'],
    sentFrom: ['odeslano z', 'poslano z', 'odeslano ze', 'ziskat outlook pro', 'ziskejte outlook'],
  },
  {
    wrote: ['rakstija', 'raksta', 'uzrakstija', 'rakstijis', 'rakstijusi'],
    written: ['zina no'],
    original: [
      'sakotnejais zinojums',
      'sakotneja zina',
      'originalais zinojums',
      'originala zina',
      'parsutita zina',
      'parsutits zinojums',
      'parsutits vestule',
    ],
    from: ['no', 'sutitajs'],
    fields: ['nosutits', 'sutits', 'datums', 'kam', 'kopija', 'tema', 'temats'],
    sentFrom: ['nosutits no', 'sutits no', 'iegustiet outlook', 'izmantojiet outlook'],
  },
];
