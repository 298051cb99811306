/** Words before a telephone number, in every language served; folded. */
export const phoneWords: readonly string[] =
  'phone telephone tel mobile telefon telefonu telefonie komorka komorkowy numer mobil mobilu cislo talrunis talruni talr mob'.split(
    ' ',
  );
