import type { LanguageProfile } from '../profile.js';
import { lists } from './en-lists.js';
import { contractions } from './en-spelling.js';
import { substance } from './en-substance.js';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const lines = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

const participles =
  list(`been got had happened gone come taken done made given lost arrived left broken said told asked
  waited cost become started stopped worked`);
const numbers: Record<string, number> = {};
for (const [
  value,
  word,
] of list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty`).entries())
  numbers[word] = value;
for (const [tens, word] of list('thirty forty fifty sixty seventy eighty ninety').entries())
  numbers[word] = 10 * (tens + 3);
Object.assign(numbers, { hundred: 100, thousand: 1000, dozen: 12 });

/** English, as spoken in Britain and Ireland, and understood from America. */
export const en: LanguageProfile = {
  code: 'en',
  contractions,
  clitics: [
    { ending: "n't", words: ['not'] },
    { ending: "'ll", words: ['will'] },
    { ending: "'ve", words: ['have'] },
    { ending: "'re", words: ['are'] },
    { ending: "'m", words: ['am'] },
    {
      ending: "'d",
      words: ['would'],
      other: { before: ['been', 'better', 'had', 'gone', 'already', 'just'], words: ['had'] },
    },
    {
      ending: "'s",
      words: ['is'],
      hosts:
        list(`it that this he she there here what where who how when why everything everyone everybody nobody someone
        somebody something nothing one which`),
      other: { before: participles, words: ['has'] },
    },
    { ending: "s'", words: [] },
  ],
  contextual: [
    {
      word: 'its',
      words: ['it', 'is'],
      before:
        list(`a an the not just been only still my your our so too all really very ok okay fine good bad no been going
        getting broken gone taken late now never always about like`),
    },
    {
      word: 'ill',
      words: ['i', 'will'],
      before: list(
        'be have get call check look see send do take make give put just try let ring go tell keep wait leave never find raise log pass need stay',
      ),
    },
    {
      word: 'id',
      words: ['i', 'would'],
      before: list('like love rather be have say prefer want never suggest also'),
    },
    {
      word: 'well',
      words: ['we', 'will'],
      before: list('be have get call check send refund replace make give ring'),
    },
    { word: 'were', words: ['we', 'are'], before: list('sorry so going really very here happy glad') },
  ],
  numberEndings: list('am pm st nd rd th h hr hrs min mins wk wks d p k x ish quid gbp eur usd mb gb'),
  negation: {
    words: list('not no never without neither nor hardly nobody nothing none cannot'),
    idioms:
      lines(`no wonder,no doubt,no problem,no worries,no trouble,not only,not just,no matter,not to worry,do not worry,do not hesitate,
      can not thank you,can not apologise,can not apologize,could not apologise,can not tell you,can not say how,can not imagine,
      could not agree,not at all,why not,nothing more important,nothing is more,nothing matters more,no one should,nobody should,
      no need,no later than,no more than,not nice,not good enough,not acceptable,not right,not fair,not okay,not how,not what,not surprised,
      can not begin to,or not,if not,no idea,no,not a problem,will not stop,will not rest,will not leave,will not let,no charge,no cost,at no`).filter(
        (phrase) => phrase !== 'no',
      ),
    stops: list('but however because so until unless although though while whereas yet and'),
    reach: 6,
  },
  hypothetical: {
    phrases:
      lines(`if i had,if we had,if they had,if he had,if she had,if you had,if it had,if only,had i known,had we known,i wish i had,
      i wish we had,i wish you had,i wish they had,as if,as though,pretend,imagine if,would have,could have,might have`),
    reach: 8,
  },
  reporting: {
    phrases:
      lines(`you said,you told me,you told us,he said,she said,they said,he told me,she told me,they told me,he told us,they told us,
      i was told,we was told,was told that,colleague said,colleague told,somebody said,someone said,she says,he says,they say,
      he told you,she told you,they told you,colleague told you`),
    reach: 8,
  },
  questions: {
    starts: [
      ...[
        'can',
        'could',
        'would',
        'will',
        'do',
        'did',
        'have',
        'are',
        'may',
        'might',
        'shall',
        'should',
        'were',
        'must',
      ].flatMap((verb) => ['you', 'i', 'we', 'they'].map((subject) => `${verb} ${subject}`)),
      ...['is', 'was', 'does', 'has', 'did', 'will', 'would', 'can', 'could'].flatMap((verb) =>
        [
          'it',
          'that',
          'this',
          'there',
          'he',
          'she',
          'the',
          'your',
          'anybody',
          'anyone',
          'someone',
          'somebody',
          'anything',
        ].map((subject) => `${verb} ${subject}`),
      ),
      ...['what', 'where', 'when', 'why', 'how', 'who', 'which'].flatMap((word) =>
        [
          'is',
          'are',
          'was',
          'were',
          'do',
          'does',
          'did',
          'can',
          'could',
          'would',
          'will',
          'has',
          'have',
          'should',
          'on',
        ].map((verb) => `${word} ${verb}`),
      ),
      ...lines(
        'how much,how many,how long,how come,how about,how old,how far,what about,what time,what sort,what kind,what colour,what else,which one,why not,am i,any chance,anything else,what happened,mind if',
      ),
    ],
    except: ['what a', 'would you believe', 'how about that', 'will do', 'have a'],
  },
  fillers:
    list(`okay ok well so right and oh ah um uh er erm hmm hm yes no now please then but look listen sure great good perfect brilliant
    lovely excellent fine actually honestly also all hi hello hey alas first firstly finally lastly again really absolutely certainly course`),
  tails:
    list(`please thanks mate sir madam lol x xx though then now today again anyway too really honestly love pal buddy guys haha
    you okay here right yes no or not`),
  functionWords:
    list(`the a an and or but if of to in on at by for with from as is are was were be been am i you he she it we they me him her us
    them my your his its our their this that these those there here what which who when where why how not no do does did have has had will would
    can could should shall may might must so very just too up out about into over then than because until while again also only all any some
    more most other such own same now get got let one`),
  traits: ['th', 'wh', 'ing', 'ght', 'ough', 'sh', 'ee', 'oo', 'ck', "'s", 'you', 'y '],
  quantities: {
    numbers,
    joiners: ['and'],
    vague: lines(
      'a,an,a few,a couple of,a couple,couple of,couple,several,few,some,half a,half an,half,about,around,another,the next,the next few,the next couple of,next few,at least,at most,under,over,the whole,a whole,one whole,the last,the past,whole,many,another few',
    ),
    qualifiers: lines('working,business,calendar,full,whole,more,long,solid,extra,to,or,and a half'),
    units:
      list(`second seconds sec secs minute minutes min mins hour hours h hr hrs day days d night nights week weeks wk wks weekend weekends
      fortnight fortnights month months year years yrs`),
    spans: lines('fortnight,overnight,all day,all week,all morning,all night'),
    currencies: list(
      'pounds pound quid euro euros dollars dollar pence p cents gbp eur usd zloty crowns bucks grand',
    ),
    weekdays: list(
      'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays fridays',
    ),
    months:
      list(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep
      sept oct nov dec`).filter((month) => month !== 'may' && month !== 'mar'),
    days: lines(`today,tomorrow,yesterday,tonight,the day after tomorrow,day after tomorrow,next week,this week,next month,this month,this weekend,the weekend,
      this morning,this afternoon,this evening,end of the day,end of day,close of business,end of the week,end of the month,end of play,first thing,
      start of next week,beginning of next week,early next week,later today,later this week,next day,same day`)
      .concat(list('monday tuesday wednesday thursday friday saturday sunday').map((day) => `next ${day}`))
      .concat(list('monday tuesday wednesday thursday friday saturday sunday').map((day) => `this ${day}`)),
    dayParts: lines('morning,afternoon,evening,night,lunchtime,midday,at the latest,at noon'),
    clock: lines('noon,midday,midnight,lunchtime,teatime'),
    clockAfter: lines(
      `am,pm,o'clock,a.m,p.m,sharp,on the dot,hours,in the morning,in the afternoon,in the evening,at the latest,tonight,tomorrow`,
    ).filter((word) => word !== 'hours'),
    clockBefore: lines('half past,quarter past,quarter to,half,past').filter(
      (word) => word !== 'past' && word !== 'half',
    ),
    ordinalEndings: list('st nd rd th'),
    ordinals:
      list(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
      seventeenth eighteenth nineteenth twentieth thirtieth`).filter(
        (word) => word !== 'first' && word !== 'second',
      ),
    articles: ['the'],
    monthJoiners: ['of'],
    before: lines(
      'in,within,inside,in under,in about,in the next,within the next,over the next,in less than,no later than,for the next',
    ),
    at: lines(
      'by,on,at,before,until,till,from,by the,on the,before the,until the,around,about,after,for,no later than,by about,between,since,by around,at around,at about,by next',
    ),
  },
  namingTitles: list('mr mrs ms mx prof'),
  titles: list('mr mrs ms miss mx dr prof sir madam'),
  notNames:
    list(`i ok okay pin id uk us eu tv wifi monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december english polish czech latvian british christmas easter email sim iban visa mastercard paypal bank
    the a an god jesus sorry hello hi thanks thank yes no please and but so good dear sir madam trading standards customer service`),
  greetings: lines(
    'hello,hi,hey,good morning,good afternoon,good evening,good day,morning,afternoon,evening,hiya,welcome,dear,greetings,howdy',
  ),
  introductions: lines('my name is,name is,this is,i am,it is,speaking to,regards,thanks,cheers'),
  abbreviations: list(
    'mr mrs ms dr prof st e.g i.e eg ie etc no vs inc ltd co approx ext tel ref dept a.m p.m am pm',
  ),
  speakers: {
    agent: lines(
      'agent,advisor,adviser,operator,representative,rep,assistant,support,consultant,clerk,employee,staff,cashier,seller,salesperson,csr,associate,helpdesk,service,technician',
    ),
    customer: lines(
      'customer,client,caller,buyer,user,guest,shopper,visitor,patient,passenger,subscriber,member',
    ),
    system: lines('system,bot,ivr,notice,automated message,chatbot,virtual assistant'),
  },
  substance,
  lists,
};
