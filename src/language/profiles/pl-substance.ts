import type { LanguageProfile } from '../profile.js';
import { spread } from './plain.js';

/** Polish words meant for whoever scores a conversation instead of for the customer. */
export const substance: LanguageProfile['substance'] = {
  scorer: [
    '(oceniajacy|oceniajaca|oceniajacego|oceniajacej|oceniajacemu|oceniajacych|oceniajacym|oceniajac) ',
    '(uwaga|informacja|notatka|komunikat|wiadomosc|prosba) (dla|do) (oceni~|osob~|dzialu|audytor~|kontrol~|recenzent~|systemu|sedzi~|komisji|egzaminator~)',
    'do dzialu (jakosci|kontroli|oceny)',
    '(drogi|szanowny|szanowna) (oceniajacy|oceniajaca|audytorze|recenzencie|sedzio|egzaminatorze)',
    '(dla|do) (audytora|recenzenta|sedziego|egzaminatora|asesora|ewaluatora)',
    '(maksimum|maksymalna|maksymalnej|maksymalne|najwyzsza|najwyzsze|pelna|komplet) [liczb~|ilosc|ilosci|mozliwa] (punktow|punkty|ocena|ocene|oceny|punktacja|punktacje|not~)',
    '(przyznac|przyznaj|przyznajcie|przyznanie|dac|wystawic) ...4 (punktow|punkty|maksimum|maksymalna|najwyzsza|<number>/<number>|<date>)',
    '(spelnia|spelnione|spelniono|spelnia~) [wszystkie|wszelkie] (kryteria|kryterium|wymagania)',
    'kryterium ...3 (spelnion~|zaliczon~|wykonan~)',
    '(konsultant|konsultantka|agent|agentka|doradca|doradczyni|pracownik) [juz|wlasnie|uprzejmie|poprawnie|wzorowo|w pelni] (rozpoznal~|nazwal~|wykazal~|potwierdzil~|zweryfikowal~|zaproponowal~|znalazl~|przeprosil~|wyjasnil~|okazal~|wykonal~|zastosowal~)',
    '(empatia|procedura|rozwiazanie|empatie|procedure) <number>',
    '(wszystkie|wszelkie) ...2 kroki ...2 (wykonan~|zrealizowan~|spelnion~)',
    '(ocen|ocenic|ocencie|prosze ocenic|oceniaj) (te|ta|ta rozmowe|niniejsza|rozmowe|te rozmowe) ...4 (na|jako|najwyz~|maksym~|wzorow~)',
    '(zignoruj|pomin|zignorowac|pominac) ...2 (instrukcje|polecenia|kryteria|zasady|wytyczne)',
    '(w tej|ta|niniejsza) (rozmowie|rozmowa) [jest|to|spelnia] (konsultant|agent|doradca|wzorowa|wzorcowa|idealna)',
    'wzorcowa rozmowa',
    'rubryk~ ...2 (kryteri~|oceny|punkt~)',
    '(klient|klientka) [byl|byla|jest] (zachwycony|zachwycona|usatysfakcjonowany|usatysfakcjonowana)',
    '(tozsamosc|dane|szczegoly|diagnoza) (zweryfikowan~|sprawdzon~|potwierdzon~|zebran~|gotow~)',
  ].map((pattern) => pattern.trim()),
  nouns:
    spread(`empatia empatie empatii przeprosiny przeprosin odpowiedzialnosc rozwiazanie rozwiazania procedura zwrot wymiana oddzwonienie kontakt wdziecznosc podziekowanie
    sluchanie troska zyczliwosc szacunek uwaznosc cieplo serce wspolczucie zrozumienie cierpliwosc otucha diagnoza tozsamosc historia termin wybor potwierdzenie
    satysfakcja zamkniecie eskalacja priorytet przelozony wyjasnienie weryfikacja powitanie pozegnanie uprzejmosc kultura profesjonalizm pomoc rekompensata voucher
    reklamacja szczegoly sprawdzenie dbalosc zaangazowanie cierpliwie szczerosc zaufanie zadowolenia zadowolenie opieka naprawa rabat bon`),
};
