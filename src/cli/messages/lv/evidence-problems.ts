import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Problems with evidence, transcripts of visits and rehearsals. */
export const lvEvidenceProblems: ProblemTexts = {
  VI150: {
    title: 'pielikumu nevar nolasīt',
    hint: 'Norādiet ceļu uz failu, kas pastāv un ko drīkst lasīt.',
  },
  VI151: {
    title: 'pielikums ir pārāk liels',
    hint: 'Samaziniet attēlu vai palieliniet programmas evidence_mb failā shoptalk.yaml.',
  },
  VI152: {
    title: 'nederīgs faila veids',
    hint: 'Norādiet JPEG, PNG, WebP vai GIF attēlu, PDF failu, WAV, MP3, Ogg vai M4A ierakstu, e-pastu vai tekstu.',
  },
  VI153: {
    title: 'HEIC attēls',
    hint: 'Saglabājiet to kā JPEG; tālrunis to dara pats, ja kamerai izvēlēts vissaderīgākais formāts.',
  },
  VI154: {
    title: 'pielikums ir bojāts',
    hint: 'Nokopējiet failu vēlreiz; attēlu, ko var atvērt, var vēlreiz saglabāt kā JPEG.',
  },
  VI155: {
    title: 'tā nav viena saruna',
    hint: 'Norādiet failu ar to vienu sarunu, uz kuru attiecas apmeklējums.',
  },
  VI156: {
    title: 'kontrolsaraksts pierakstā neko nemeklē',
    hint: 'Sarunas pieraksts iesaka atbildes tikai uz jautājumiem, kuriem ir „said”.',
  },
  VI157: {
    title: 'šim kontrolsarakstam nav mēģinājuma',
    hint: 'Izvēlieties kontrolsarakstu ar mēģinājumu vai uzrakstiet to: kas tajā ir, pasaka schemas/rubric.schema.json.',
  },
  VI158: { title: 'kopijas nevar saglabāt', hint: 'Norādiet mapi, kurā drīkst rakstīt failus.' },
  VI159: {
    title: 'pielikuma trūkst',
    hint: 'Fails ir izņemts no krātuves mapes; atjaunojiet to no rezerves kopijas.',
  },
};
