import type { Phrase } from '../phrases/phrase.ts';
import { phrases } from '../phrases/phrase.ts';

const en = phrases('en', {
  'form-tiered': [
    'form:tiered',
    'sure',
    '(enjoyed|admired|liked|loved|impressed|admire|drawn|struck) ..5 (reading|your|this|writing|poems|story|voice|piece|work|prose)',
    '(hope|love|like|encourage|welcome|please|happy) ..6 (send|try|submit|see|read|query) ..2 (us|me)? ..2 (more|again|something else|new work|other work|next|another)',
    '(came close|close call|made it to|final round|second round|shortlist|discussed|held it|serious discussion)',
  ],
  'form-letter': [
    'form:form-letter',
    'sure',
    '(dear|hello|hi) (applicant|candidate|author|writer|sir|madam|contributor|submitter|artist|all|colleague)',
    '(volume|number) of (applications|submissions|queries|entries|applicants|candidates)',
    'thank you for your (interest|application|submission)',
    '(after|following) (careful|much|thorough) (consideration|review|deliberation)',
    '(wish|best|luck) ..6 (search|endeavors|endeavours)',
  ],
  'form-personal': [
    'form:personal',
    'sure',
    '(enjoyed|loved|great|pleasure|lovely|nice|good) ..3 (talking|speaking|meeting|chatting|conversation|chat|meet|hearing)',
    '(your|the) ..2 (interview|presentation|portfolio|demo|audition|call|chapter|scene|monologue|talk|exercise) ..3 (was|were|showed|really|stood|impressed)',
    '(i|me) (personally|wanted to tell|wanted to let|know this|really|was torn|fought|pushed|argued)',
    '(call|phone|ring|give) me',
  ],
  'form-automated': [
    'form:automated',
    'sure',
    '(do not|don t|not|please do not) ..1 (reply|respond) ..2 (to this|directly|as this|this)',
    '(automated|automatically generated|auto-generated|automatically|system generated|unattended|unmonitored|not monitored|auto-notification) ..3 (message|email|e-mail|mailbox|notification|response|address|inbox|system|generated|reply)?',
    '(replies|responses) ..3 (not monitored|undeliverable|not read|unmonitored)',
    '(mailbox|inbox|address) ..2 (is|cannot) ..1 (not monitored|unmonitored|accept incoming|not actively)',
  ],
});

/** Signs of how a letter was made. */
export const formPhrases: readonly Phrase[] = [...en];
