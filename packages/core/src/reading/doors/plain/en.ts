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
    '(top|head) of the (pile|list|queue)',
  ],
  'other-posts': [
    'door:other-roles',
    '(careers|vacancies|jobs|job|vacancy) (page|site|website|portal|section|board|alerts)',
    '(suited|suitable|welcome|encourage|consider) ..6 (other|different) ..1 (role|roles|post|posts|position|positions|vacancies|openings)',
    '(consider|open to|interested in|think about|fancy) ..3 (role|post|job|position) instead',
    '(am|m|are|re) going to ..1 (look for|advertise|recruit|hire) (a|an|another)',
    '(will|ll|shall) be (looking for|advertising for|advertising|recruiting|hiring) (a|an|another)',
  ],
  'revise-and-resubmit': [
    'door:resubmit',
    '(revise|rework|revising) ..1 and (resubmit|re submit|submit it again|send it again|resubmitting)',
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
  'reserve-list': [
    'door:waitlist',
    '(on|to) (our|the|a) (waiting|wait|reserve|standby|cancellation) list',
    '(first|second|third|named) (reserve|alternate)',
  ],
  'join-the-pool': ['door:talent-pool', 'join ..2 (pool|talent network|talent community|bank list|freelance list)'],
});
