import type { ClosingWords } from '../closing-concepts.ts';

export const en: ClosingWords = {
  not: "not no never nor n't cannot can't don't won't shan't isn't aren't didn't doesn't wouldn't shouldn't couldn't hasn't haven't wasn't weren't neither without",
  if: 'if unless should_you in_case whether provided once when whenever',
  would: "would i'd we'd could might may",
  will: "will shall we'll i'll won't going_to",
  must: 'must have_to has_to need_to needs_to ought should obliged required',
  you: "you your yours you've you're you'd you'll yourself author* sender",
  we: "we our us ours i my me mine i've i'm we've we're myself ourselves",
  they: 'he she they him her them his hers their',
  other: 'another other others somebody someone anyone anybody else different elsewhere',
  again: 'again anew afresh once_more come_back came_back comes_back coming_back return* re-apply reapply resubmit*',
  further:
    'further more anymore any_more any_longer additional additionally future henceforth onwards hereafter from_now from_here from_today going_forward no_longer subsequent next',
  ever: 'never ever forever permanent* for_good for_ever always for_life indefinite* once_and_for_all whatever whatsoever under_any at_all',
  until:
    'until till before after by within months month weeks week days year years season* spring summer autumn winter round january february march april june july august september october november december yet for_now currently at_present this_time this_year then later monday tuesday friday',
  only: 'only solely alone exclusively just merely',
  please:
    'please kindly pls ask asks asked asking request* beg invite_you urge* grateful appreciate_it kindness favour oblige advise* insist* suggest*',
  want: 'want wants wanted wish wishes rather prefer* like care desire intend* mean_to interest* intention',
  let: 'let leave leaves left leaving allow drop keep kept stay stays',
  contact:
    'contact* write writes writing wrote written email* e-mail* emailing mailing call calls called calling ring rings ringing rang phone phoning phoned text texts texting message messaging messaged approach* reach touch hear hears hearing heard correspond* communicat* get_in_touch follow-up* followup* follow_up chase* chasing knock* speak speaks speaking pester* bother* contacted nudg* visit*',
  message:
    'message messages letter letters mail mails note notes voicemail* messages correspondence enquir* inquir* query queries question questions communication* approaches attempt* parcel* envelope* emails chapters pages samples flowers cards gift gifts post',
  reply: 'reply replies replied replying answer answers answered answering respond* response* acknowledg*',
  read: 'read reads reading opened unopened unread open look looks looked see seen reviewed monitored checked attend* deal engage*',
  address:
    'address addresses mailbox inbox account number numbers line switchboard domain sender server servers filter* folder',
  channel:
    'phone telephone portal form online website linkedin social media person post attachment* link links click button sms fax',
  stop: 'stop stops stopped stopping cease* refrain* desist* quit enough halt give_up let_go let_it_go move_on put_down',
  end: 'end ends ended ending close closes closed closing over finish* done conclude* conclusion final finality settled rest shut sealed ended_here terminate* sever* cut draw_a_line line_under full_stop',
  last: 'last final latest final_word last_word goodbye farewell',
  matter:
    'matter matters subject topic affair case file conversation exchange exchanges dialogue thread chapter issue business relationship* acquaintance dealings association connection',
  discuss:
    'discuss* debate* argue* argument* negotiat* explain* explanation* justify* enter_into drawn go_into justification reopen* revisit* relitigate* rehash* second-guess*',
  decision:
    'decision* decid* verdict outcome ruling judgement judgment choice view position mind stance conclusion determination',
  change: 'change* alter* move* shift* budge* sway* persuade* reverse* overturn* amend* bend',
  same: 'same unchanged stands stand still remain* remains stick sticks uphold* upheld confirm* repeat* reiterat*',
  reopen:
    'reconsider* re-examine* reexamine* review* reopen* re-read reread look_again appeal* second_look reassess* considered consider* entertain* entertained examine*',
  times:
    'twice third fourth fifth sixth seventh tenth thrice times repeatedly several countless dozen endless constant* umpteenth umpteen hundredth every_day daily hourly over_and_over nightly',
  told: 'told tell said say saying says warned warn* clear clearly explained instructed informed notified aware knows reminded stated made_clear plain',
  block:
    'block* spam junk delete* bin bins binned ignored ignore* discard* bounce* divert* trash destroy* shred* rerout* quarantine* blacklist* unsubscrib* muted mute* hang_up refuse* rejected_unread turned_away',
  remove:
    'remove* strike struck erase* delist* deregister* cross_off taken_off take_off expunge* forget* forgotten lose scrub* purge* off cancel* revoke* withdrawn',
  list: 'list lists records database books mailing contacts register roll directory rolodex distribution membership roster panel_list supplier_list',
  admitted:
    'welcome admitted admit allowed enter entry access eligible entitled accepted invited acceptable appreciated wanted tolerate*',
  barred:
    'barred ban banned bans excluded exclude* disqualif* forbid* forbidden prohibited revoked persona blacklisted trespass* ineligible expelled debarred unwelcome',
  place:
    'house home door doorstep car gate window flat garden premises building lobby reception porch driveway outside street school road entrance foyer yard',
  kin: 'daughter* son sons wife husband children child mother father family kids sister brother partner mum dad boyfriend girlfriend spouse grand*',
  staff:
    'colleague* staff receptionist* assistant* secretary nurse nurses security guard porter volunteers team employee* students pupils interns intern apprentices',
  peace: 'peace quiet silence space distance undisturbed privacy private boundary boundaries',
  lawyer:
    'lawyer* solicitor* attorney* counsel barrister* legal legally advocate* llp insurer* representative* paralegal',
  court:
    'court courts tribunal proceedings litigation lawsuit sue sued suing writ injunction* hearing judge magistrate* arbitration claim claimant pleading summons statute liability liable prejudice damages settlement defamation libel* ombudsman adjudicat* disclosure privileged',
  dispute:
    'dispute* claim claims allegation* alleged complaint* grievance* breach* infringe* accusation* accuse* contested violation*',
  police:
    'police authorities crime criminal officer officers reported report offence restraining cctv prosecut* constable logged',
  harass:
    'harass* stalk* threat* abus* intimidat* bully* hound* menac* assault* aggress* groped follow followed following obsess* watch watching watched lurking unsolicited intrusive',
  fear: 'afraid scared frighten* fear* unsafe uncomfortable uneasy safety safe shaken upset upsetting distress* alarm* anxious nervous worried terrified tears cried crying trembl* hurt hurtful fright cornered pressured pressure vulnerable protect*',
  conduct:
    'behaviour behavior conduct manner tone language remarks comment comments inappropriate unprofessional unacceptable disrespect* rude rudeness outburst incident incidents episode touched touching hands shouted shouting swore swearing',
  complaint:
    'safeguarding disciplinary investigation investigat* hr misconduct complained referral disclosed vetting dbs police_check welfare concern concerns compliance ethics',
  scorn:
    'rubbish ridiculous pathetic joke disgrace* shame stupid idiot* amateur* garbage insult* embarrass* laugh laughed laughable laughing awful terrible worst worthless clueless drivel lazy arrogant arrogance delusional dreadful nonsense insolent cheek nerve gall hopeless moron* incompetent talentless bored crap fool shameless desperate audacity deluded tripe',
  waste: 'waste* wasting time effort patience breath bothered',
  temper:
    'dare how_dare hell damn bloody fuck* piss* sick tired fed_up furious angry anger disgust* hate hated lost get_lost go_away appalled outrage* shut_up',
  dishonest:
    'lie lied liar lies cheat* dishonest* plagiari* fake forged forgery copied stolen steal stole fraud* deceiv* misled deception trick*',
  love: 'love loved feelings romantic* romantically date dating attracted attraction kiss heart marry marriage engaged divorce* couple crush chemistry spark flirt* intimate affection valentine lover',
  outing:
    'dinner drink drinks coffee evening weekend cinema walk date going_out go_out see_you meet together hang_out holiday dance personally privately outside_work outside_of_work',
  friend: 'friend friends friendship buddy mate colleagues_only professional',
  elsewhere:
    'elsewhere look_elsewhere find_another other_house other_agency take_your try_others somewhere move_along another_home',
  nobody:
    'nobody no_one no-one none unattended unmonitored automated automatic* automatically outgoing send-only machine generated unmanned noreply no-reply',
  thanks: 'thank* thanks grateful appreciat* enjoyed pleasure delighted impressed pleased',
  regret: 'sorry unfortunately regret* afraid_we sadly apolog* disappoint*',
  luck: 'luck wish_you best_wishes all_the_best success good_luck hope hopes every_success regards',
  apply:
    'apply applies applied applying applicat* submit* submission* pitch* proposal* bid bids tender* manuscript* candidac* candidate* quote quotes quotation* entry entries cv cvs resume portfolio*',
  kept: 'file talent_pool pool keep_you details in_mind on_file record',
  help: 'feedback happy_to glad_to help advise comments tips',
  reason: 'reason reasons because why',
  work: 'project role position post job contract work order programme program vacancy placement grant funding budget deal account team_up commission',
  trust: 'trust* respect* honour* understand* accept accepts hope_you',
  forget:
    'pretend never_met never_happened strangers stranger ways part_ways paths separate ghost nothing_to_say nothing_to_add nothing_more nothing_further',
};
