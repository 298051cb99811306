const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

/** Word lists that English patterns may name with `@`. Entries are folded and expanded. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  us: words('i,we,i am,we are,i have,we have,i will,we will'),
  me: words('i,we'),
  company: words('we,us,our company,our team,our side,our end,our part'),
  intensifier:
    words(`so,very,really,truly,terribly,awfully,deeply,sincerely,extremely,ever so,so very,genuinely,dreadfully,incredibly,absolutely,
    completely,totally,quite,most,utterly,properly,honestly,too,pretty,bloody,particularly,especially,just,so so,truly truly,entirely,fully`),
  feeling:
    words(`frustrating,frustrated,annoying,annoyed,upsetting,upset,angry,cross,furious,fuming,livid,disappointing,disappointed,
    worrying,worried,stressful,stressed,distressing,distressed,exhausting,exhausted,tiring,tired,infuriating,maddening,unpleasant,scary,
    scared,frightening,frightened,anxious,nervous,awful,horrible,dreadful,terrible,rotten,miserable,irritating,irritated,inconvenient,
    embarrassing,embarrassed,difficult,hard,tough,rough,painful,unsettling,alarming,alarmed,nerve racking,overwhelming,fed up,worn out,
    let down,at the end of your tether,sick of,concerned,concerning,confusing,confused,sad,devastating,devastated,aggravating,galling,
    heartbreaking,disheartening,unfair,nightmare`),
  emotion:
    words(`frustration,anger,annoyance,disappointment,worry,worries,concern,concerns,stress,upset,distress,anxiety,fear,irritation,
    feelings,inconvenience,hassle,trouble,pain,exasperation,dismay`),
  trouble:
    words(`inconvenience,trouble,delay,wait,mess,mix up,mixup,mistake,error,hassle,problem,problems,issue,experience,confusion,upset,
    stress,bother,disruption,situation,mishap,slip up,oversight,fault,worry,distress`),
  remedy:
    words(`refund,replacement,exchange,repair,credit,discount,voucher,compensation,money back,reimbursement,swap,store credit,
    goodwill payment,gift card,rebate,new one`),
  negative: words('no,not,never,nothing,none,neither'),
  insult:
    words(`idiot,idiots,stupid,moron,morons,dumb,fool,fools,clueless,useless,pathetic,incompetent,liar,liars,thick,clown,clowns,cretin,
    imbecile,halfwit,dimwit,jerk,crook,crooks,thief,thieves,con artist,con artists,waste of space,brainless,dense,nitwit,numpty,muppet,
    muppets,cowboys,joker,jokers,shower,robbers,scammers,parasites`),
  swear: words(
    'damn,bloody hell,bloody,hell,crap,shit,bullshit,fuck,fucking,fucked,wtf,piss,pissed off,arse,ass,bollocks,bastard,bastards,screw,sod,god sake,for god sake,for gods sake',
  ),
  case: words(
    'order,account,booking,bill,invoice,case,file,parcel,delivery,policy,contract,reservation,claim,ticket,record,records,statement,payment,profile,subscription,device,complaint,history,purchase,transaction',
  ),
  look: words(
    'check,look,look at,look into,look up,pull up,bring up,open,find,see,review,go through,read,verify,search',
  ),
  contact: words(
    'call,ring,phone,email,e mail,write,text,message,contact,get back to,come back to,let you know,update,report back,be in touch,get in touch,drop you a line,give you a call,give you a ring,give you a bell,keep you posted,keep you updated,follow up',
  ),
  boss: words(
    'manager,supervisor,boss,superior,team leader,team lead,head of department,director,person in charge,somebody in charge,someone in charge,somebody senior,someone senior,somebody higher up,someone higher up,line manager,duty manager,shift leader,general manager',
  ),
  positive: words(
    'good,great,lovely,wonderful,nice,pleasant,brilliant,fantastic,happy,beautiful,excellent,super,fab,perfect,enjoyable,cracking,magical,restful,peaceful,safe,relaxing,smashing',
  ),
};
