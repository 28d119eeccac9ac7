import type { LanguageVoice } from '@ajar/core';

import type { VoiceView } from '../../service/views.ts';
import { several } from '../text/numbers.ts';

/** What was learned of the user's way of writing, in plain words. */
export function voiceLines({ on, languages, forbidden, dropped }: VoiceView): readonly string[] {
  const choices = [
    ...(dropped === 0 ? [] : [`Taken out by you: ${several(dropped, 'habit')}. "ajar me --relearn" brings them back.`]),
    ...(forbidden.length === 0 ? [] : [`Never used in your letters: ${forbidden.join(', ')}`]),
  ];
  const learned =
    languages.length === 0
      ? [
          'Nothing has been learned of how you write. A scan of a mailbox with your sent mail learns it, on this machine.',
        ]
      : languages.flatMap((language, at) => [...(at === 0 ? [] : ['']), ...languageLines(language)]);
  const off = on
    ? []
    : [
        'Your voice is switched off: drafts do not use it and scans do not learn. "ajar me --voice-on" brings it back.',
        '',
      ];
  return [...off, ...learned, ...(choices.length === 0 ? [] : ['', ...choices])];
}

function languageLines(voice: LanguageVoice): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    ['You begin', formsOf(voice.greetings)],
    ['You close', formsOf(voice.signOffs)],
    ['Sentences', voice.medianSentenceWords === null ? '' : `about ${several(voice.medianSentenceWords, 'word')}`],
    ['Contractions', contractionsOf(voice.contractions)],
    ['Exclamations', voice.exclamations === null ? '' : exclamationsOf(voice.exclamations)],
    ['Words', voice.favourites.join(', ')],
  ];
  return [
    `${languageName(voice.language)}, from ${several(voice.mails, 'mail')} you sent`,
    ...rows.filter(([, says]) => says !== '').map(([name, says]) => `  ${name.padEnd(12)}  ${says}`),
  ];
}

function formsOf(forms: readonly string[] | null): string {
  return forms === null ? 'not enough mail to tell' : forms.join('   ');
}

function contractionsOf(share: number | null): string {
  if (share === null) return '';
  const often = share >= 0.9 ? 'nearly always' : share > 0.5 ? 'mostly' : share > 0.1 ? 'seldom' : 'hardly ever';
  return `${often}; drafts say ${share > 0.5 ? '"I\'m"' : '"I am"'}`;
}

function exclamationsOf(count: number): string {
  return count === 0 ? 'none' : `${count} in a hundred sentences`;
}

function languageName(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}
