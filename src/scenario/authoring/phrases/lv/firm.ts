/** Names of companies stand in quotation marks: Lampu nams → „Lampu nams”; an author's own are kept from doubling. */
export function quotedFirm(firm: string): string {
  return `„${firm.replace(/["„“”«»]/g, '').trim()}”`;
}
