import type { Phrases } from './phrase-book.ts';
import { WRITTEN } from './where.ts';

/** Said where a letter would otherwise be curt. */
export const ENGLISH_MORE: Pick<Phrases, 'more' | 'moreYet'> = {
  moreYet: [
    {
      when: {
        occasions: ['no', 'second-no', 'on-hold'],
        notFields: ['sales', 'freelance', 'rental', 'investor', 'personal', 'promotion', 'audition'],
      },
      say: ['I know how much work goes into a decision like this.', 'I know that a decision like this takes time.'],
    },
    {
      when: { occasions: ['no', 'second-no', 'on-hold'], fields: ['audition'] },
      say: ['I know how much work goes into a decision like this.', 'I appreciate the time it takes to see everybody.'],
    },
    {
      when: {
        occasions: ['no', 'second-no', 'on-hold'],
        fields: ['sales', 'freelance', 'rental', 'investor', 'personal', 'promotion'],
      },
      say: ['I know that this is not an easy thing to write.', 'I know that such letters are not easy to write.'],
    },
    {
      when: { occasions: ['feedback', 'good-news', 'request', 'referral', 'door-open'] },
      say: ['It means a good deal to me.'],
    },
  ],
  more: [
    {
      when: { occasions: ['no', 'second-no'] },
      say: ['It helps to have a clear answer.', 'It was good to have an answer from you.'],
    },
    {
      when: { occasions: ['no', 'second-no'], forms: [...WRITTEN] },
      say: ['It was good of you to tell me yourself.', 'It was kind of you to write.'],
    },
    {
      when: { occasions: ['on-hold'] },
      say: ['I know that these things take time.', 'It helps to know where things stand.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'I know that writing something like this takes time, and few people do it.',
        'I will keep it in front of me when I sit down to the next one.',
      ],
    },
    {
      when: { occasions: ['good-news', 'request', 'referral', 'door-open'] },
      say: ['I hope that things are going well on your side.', 'It was good to hear from you.'],
    },
  ],
};
