const bare = `dont=do not,cant=can not,wont=will not,didnt=did not,doesnt=does not,isnt=is not,wasnt=was not,arent=are not,
werent=were not,havent=have not,hasnt=has not,hadnt=had not,couldnt=could not,wouldnt=would not,shouldnt=should not,
mustnt=must not,aint=is not,im=i am,ive=i have,youre=you are,youve=you have,youll=you will,youd=you would,theyre=they are,
theyve=they have,theyll=they will,weve=we have,thats=that is,thatll=that will,whats=what is,wheres=where is,hows=how is,
whos=who is,whens=when is,theres=there is,heres=here is,hes=he is,shes=she is,itll=it will,lemme=let me,gimme=give me,
gonna=going to,wanna=want to,gotta=got to,kinda=kind of,sorta=sort of,dunno=do not know,cannot=can not,
u=you,ur=your,r=are,n=and,pls=please,plz=please,plse=please,thx=thanks,thnx=thanks,tnx=thanks,ty=thank you,thankyou=thank you,
cheers=cheers,cos=because,cuz=because,coz=because,bc=because,tho=though,thru=through,tmrw=tomorrow,tmr=tomorrow,tomoz=tomorrow,
yr=your,yep=yes,yup=yes,yeah=yes,yea=yes,ya=you,nope=no,nah=no,ok=okay,k=okay,soz=sorry,sry=sorry,apols=apologies,
msg=message,ppl=people,abt=about,b4=before,wk=week,wks=weeks,hr=hour,hrs=hours,min=minute,mins=minutes,
"can't"=can not,"won't"=will not,"shan't"=shall not,"ain't"=is not,"let's"=let us,lets=let us,"y'all"=you all,"ma'am"=madam,
"o'clock"=o'clock,"d'you"=do you,whatve=what have,mightve=might have,shouldve=should have,couldve=could have,wouldve=would have,
mustve=must have,dyou=do you,innit=is it not,shoulda=should have,coulda=could have,woulda=would have,alright=all right,
asap=as soon as possible,rn=right now,btw=by the way,tbh=to be honest,fyi=for your information,smth=something,sth=something,sm1=someone,some1=someone,any1=anyone,no1=nobody,every1=everyone,w=with,gr8=great,l8r=later,tonite=tonight,
nite=night,thnks=thanks,thanx=thanks,tks=thanks,sory=sorry,srry=sorry,teh=the,taht=that,yuo=you,wich=which,thier=their,realy=really,helo=hello,
hallo=hello,hullo=hello,ordr=order,numbr=number,refnd=refund,untill=until,frm=from,wen=when,wat=what,wht=what,wot=what,y=why,dnt=do not,
havnt=have not,shld=should,wld=would,cld=could,bcos=because,becos=because,prolly=probably,prob=probably,defo=definitely,obvs=obviously,
esp=especially,pic=picture,pics=pictures,fone=phone,mob=mobile,appt=appointment,mgr=manager,theyd=they would,itd=it would,thatd=that would,
youse=you,yous=you,"how'd"=how did,"why'd"=why did,"where'd"=where did,
ref=reference,percent=%,tel=telephone,
cust=customer,acc=account,acct=account,addr=address,dob=date of birth,amt=amount,info=information,wud=would,cud=could,shud=should`;

/** English contractions and casual spellings, folded, with the words they stand for. */
export const contractions: Record<string, string> = {};
for (const entry of bare.split(/\s*,\s*/)) {
  const [word = '', words = ''] = entry.replaceAll('"', '').split('=');
  contractions[word.trim()] = words.trim();
}
