import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to leave something open in English that leave no doubt, wherever they stand. */
export const en = plainPhrases('en', 'door', {
  'passed-on': [
    'door:referral',
    '(passed|passing|pass|given|gave|forwarded|handed|shown|showed|sent|forwarding) ..1 your ..2 (name|number|details|cv|letter|application|pitch|portfolio|proposal|pages|file|email|sample|script|manuscript|work) ..2 (to|with)',
    '(mentioned|recommended|suggested) you to',
    '(use|mention|drop|give) (her|him|them)? ..1 my name',
    '(say|tell|told|mention) ..2 (i|we) sent you',
  ],
  'we-shall-call': [
    'door:keep-on-file',
    '(i|we) (ll|will|shall) ..1 (call|ring|shout|ping|come to|come back to|think of|give you a|contact|drop you|phone|text|write to) ..1 (you) ..2 (if|when|as soon as|once|should|the moment)',
    'you (d|would|will|ll|are|re) ..1 (be)? ..1 (the)? first (person|one|call|name) ..3',
  ],
  'other-posts': [
    'door:other-roles',
    '(careers|vacancies|jobs|job|vacancy) (page|site|website|portal|section|board|alerts)',
    '(suited|suitable|welcome|encourage|consider) ..6 (other|different) ..1 (role|roles|post|posts|position|positions|vacancies|openings)',
    '(consider|open to|interested in|think about|fancy) ..3 (role|post|job|position) instead',
    '(am|m|are|re) going to ..1 (look for|advertise|recruit|hire) (a|an|another)',
    '(will|ll|shall) be (looking for|advertising for|advertising|recruiting|hiring) (a|an|another)',
  ],
  'come-back': [
    'door:apply-again',
    '(ask|try|apply|write|come|come back|submit|audition|pitch|enter|query) ..1 again ..2 (in|next|when|once|after|from)',
    'come back to (us|me) ..1 (in|next|when|once|after|if|with|from)',
    '(applications|submissions|call|window|round|portal|entries|proposals|auditions|queries) ..3 (open|opens|reopen|reopens|re open|re opens) ..1 (on|in|from|again)',
    '(try|ask) (us|me) ..1 (in|next|then|after|when|again)',
    '(reapply|re apply)',
    '(send|submit) (us|me) ..1 (something else|something new|new work|other work|your next)',
  ],
  'comments-to-come': [
    'door:feedback-offered',
    '(ask|write to) (us|me) for ..1 (feedback|comments|notes|debrief)',
    '(may|can|could|to|please|wish to) (request|ask for) ..1 (feedback|debrief|debriefing|comments)',
    '(happy|glad|pleased|willing) ..2 (give|share|offer|provide|send) ..2 (feedback|comments|notes)',
    '(happy|glad|pleased|willing) ..2 (go|talk|run|walk) ..1 (you)? through',
    '(feedback|debrief|debriefing) (is|can be|may be|will be) (available|had|requested|given|arranged) (on|by|from|at|until)',
  ],
  'reserve-list': ['door:waitlist', '(on|to) (our|the|a) (waiting|wait|reserve|standby|cancellation) list'],
  'join-the-pool': ['door:talent-pool', 'join ..2 (pool|talent network|talent community|bank list|freelance list)'],
  'another-place': [
    'door:other-roles',
    '(we|i) (do|also|still|will) (have|need|take on) ..4 (instead|if you d like|if you like|if you are interested|if you re interested|if it suits|if that suits)',
    '(would|could|might) you ..2 (consider|be interested in|like) ..5 instead',
    '(other|another|similar|further|future) ..1 (vacancies|openings|roles|positions|posts|opportunities|flats|properties|rooms) ..4 (website|site|careers|page|online|below|see|look|browse|apply)',
    '(look at|see|browse|check|visit|view|explore) ..3 (vacancies|openings|roles|positions|opportunities|properties|courses|programmes)',
    '(encourage|invite|welcome) you to ..2 (apply|view|look|explore|browse|visit) ..4 (other|another|different|future|open) ..2',
    '(put you forward|be put forward|move you across|be moved across|transfer your application|considered) for ..3 (another|other|a different|the other)',
    '(two|three|another|a couple|others|something) ..2 (coming up|coming free|available) ..3 (if|let|would|say)',
  ],
  'try-there': [
    'door:referral',
    '(sister|companion) (journal|title|publication|company|site)',
    '(you|it) (might|may|could|should) ..1 (try|contact|approach|submit to|send it to|do well with|find a home) ..3',
    '(introduce you to|put you in touch with|connect you with|refer you to)',
  ],
  'kept-in-mind': [
    'door:keep-on-file',
    '(keep|kept|keeping|hold|holding|retain|retained|store) ..3 (details|cv|resume|application|letter|name|profile|number|email|sample|samples|quote|card|file|notes|showreel|photo|headshot) ..3',
    '(keep|keeping|bear|bearing|have) you in mind',
    '(i|we) (ll|will|would|d|hope to) ..1 (like to|love to|be glad to)? ..1 (come back to you|get back to you|write again|write to you again|call on you|think of you|remember you)',
  ],
  'sent-again': [
    'door:resubmit',
    '(new|revised|shorter|reworked|corrected|amended|fresh) (version|draft|submission|manuscript|bid|quote|proposal|application) ..4 (welcome|consider|considered|read|look|looked|see|happy|glad)',
  ],
  'come-again': [
    'door:apply-again',
    '(welcome|invited|free|encouraged|encourage you|invite you|hope you will|hope you ll|please do|do|urge you) ..1 (to )?(apply|submit|try|reapply|audition|enter|pitch|send|query|bid|propose|come|ask) ..3 (again|next|future|another|more|other work|next year|next round|next time|next season)',
    '(next|future|following|another) (call|round|window|intake|deadline|audition|auditions|cycle|recruitment|open call|submission period|reading period) ..3',
    '(consider|keep|think of) us ..3 (again|next time|in future|in the future|for future)',
  ],
  'told-why': [
    'door:feedback-offered',
    '(talk|go|run|walk|sit down) ..3 (through it|through this|through the|through your|about it|it through|this through)',
  ],
});
