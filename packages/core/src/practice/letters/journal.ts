import { exercisesOf } from './sketch.ts';

export const JOURNAL = exercisesOf('journal', [
  {
    level: 'easy',
    from: 'Editorial Office <editorial@coastalecology.example>',
    subject: 'Decision on manuscript CE-2291',
    before: 'You submitted the paper nine days ago. It was not sent to reviewers.',
    context: { stage: 'applied' },
    text: `Dear Dr Vale,

Thank you for submitting your manuscript CE-2291, "Limpet grazing on artificial shores", to Coastal Ecology.

The editors have discussed it and have concluded that it is not suitable for publication in our journal. Its scope is more local than what our readers expect, and we therefore decline it without sending it for external review. We can publish only about one in eight of the manuscripts that we receive, and we hope that this quick decision allows you to submit your work elsewhere without delay.

We are sorry that we cannot be more positive on this occasion, and we thank you for your interest in the journal.

Yours sincerely,
The Editorial Office
Coastal Ecology`,
    no: 'it is not suitable for publication in our journal',
    finality: 'final',
    reasons: [
      ['fit', 'Its scope is more local than what our readers expect'],
      ['competition', 'We can publish only about one in eight of the manuscripts'],
    ],
    best: 'let-go',
    why: 'They decided quickly so that you can move on quickly; scope is rarely argued away, and another journal is one evening off.',
  },
  {
    level: 'easy',
    from: 'Prof. Adaeze Obi <a.obi@annalsofrivers.example>',
    subject: 'Your manuscript AR-0417: decision',
    before: 'Two reviewers had it for three months.',
    context: { stage: 'reviewed' },
    text: `Dear Dr Vale,

I enclose the reports of two reviewers on your manuscript AR-0417. I apologise that they took so long to reach you.

Both reviewers praise the field work. Both find, however, that four sites over one season cannot carry the general claim that the paper makes, and I agree with them. I am therefore unable to accept the paper, and I do not think that a revision could change this, as it would need new seasons of data.

I read it with interest and I know what such field work costs in wet socks. I hope that the reports will help you when you send it to a more specialised journal.

With kind regards,
Adaeze Obi
Editor`,
    no: 'I am therefore unable to accept the paper',
    finality: 'final',
    reasons: [['quality', 'four sites over one season cannot carry the general claim that the paper makes']],
    best: 'thank',
    also: ['let-go'],
    why: 'Three people read you closely and she says why a revision would not help: thank her, use the reports, and go on to the next journal.',
  },
  {
    level: 'middle',
    from: 'Henrik Aalto <h.aalto@jlangtools.example>',
    subject: 'JLT-1188: decision letter',
    before: 'Three reviewers read it.',
    context: { stage: 'reviewed' },
    text: `Dear Dr Vale,

Your manuscript JLT-1188 has now been seen by three reviewers, whose comments are below.

As you will see, their enthusiasm for the question is not quite matched by their confidence in the evaluation, which compares your parser with two baselines that are older than some of our doctoral students. In its current form the manuscript cannot be considered further.

Should you be able to add a comparison with present systems and to release the test set, we would be willing to look at a new version. It would be treated as a new submission, and I would try to return it to the same reviewers. Please mention the present number in the cover letter.

Sincerely,
Henrik Aalto
Action editor`,
    no: 'In its current form the manuscript cannot be considered further',
    finality: ['open', 'conditional'],
    reasons: [['quality', 'compares your parser with two baselines that are older than some of our doctoral students']],
    doors: [['resubmit', 'we would be willing to look at a new version']],
    best: 'use-the-route',
    also: ['thank'],
    model: `Dear Dr Aalto,

Thank you for the decision on JLT-1188, and please pass my thanks on to the reviewers. Their point about the baselines is a fair one.

I will add a comparison with present systems, release the test set, and send a new version with the present number in the cover letter. I expect that this will take about three months.

Thank you again for considering the paper, and for leaving that way open.

Kind regards,
Robin Vale`,
    why: 'Under the stiff words lies an invitation with instructions: do the comparison, and send it back the way he describes.',
  },
  {
    level: 'middle',
    from: 'Sofia Brandt <s.brandt@econhistory-review.example>',
    subject: 'Your article on grain prices',
    before: 'It was read by the editor, not sent to reviewers.',
    context: { stage: 'applied' },
    text: `Dear Robin Vale,

I read your article on the grain prices of Danzig on a train, missed my stop, and do not regret it.

For our pages it leans further towards price theory than our readers will follow, and I would be doing it no favour by sending it to historians who will ask for more harbours and fewer equations. So I will not take it into review.

I took the liberty of mentioning it, without your name, to Matteo Ricci, who edits Quantitative Past and is putting together an issue on markets. He would be pleased to have it; his address is m.ricci@quantitativepast.example, and he closes the issue in December.

With good wishes for the paper,
Sofia Brandt`,
    no: 'So I will not take it into review',
    finality: ['final', 'open'],
    reasons: [['fit', 'it leans further towards price theory than our readers will follow']],
    doors: [
      ['referral', 'I took the liberty of mentioning it, without your name, to Matteo Ricci'],
      ['contact-named', 'his address is m.ricci@quantitativepast.example'],
    ],
    best: 'thank',
    model: `Dear Sofia Brandt,

Thank you for reading the article, and for missing your stop over it. I understand well why it is not one for your readers.

It was generous of you to mention it to Matteo Ricci. I will write to him this week and send it in time for his issue.

Thank you again for considering it, and for such a kind letter.

With best wishes,
Robin Vale`,
    why: 'Hers is a no with a present in it: thank her, then send the paper where somebody is waiting for it.',
  },
  {
    level: 'hard',
    from: 'Dr Oluwaseun Bright <decisions@clinicalsleep.example>',
    subject: 'CS-5530: decision',
    before:
      'The decision rests on a reviewer who read Table 2 as a study of 14 patients. It says 140, in the table and in the text.',
    context: {
      stage: 'reviewed',
      basis: [
        {
          kind: 'corrected-error',
          text: 'reviewer 2 read the sample in Table 2 as 14 patients, and the table and the methods both say 140',
        },
      ],
    },
    text: `Dear Dr Vale,

The reviewers of your manuscript CS-5530 have returned their reports, and I have read them together with the paper.

Reviewer 1 found the question timely and the writing clear. Reviewer 2 considers that a sample of 14 patients does not support the conclusions, and this weighed most in our discussion. I am sorry to say that we have decided not to proceed with the manuscript.

Authors who believe that a decision rests on an error of fact may appeal within thirty days, in no more than one page, to appeals@clinicalsleep.example. Appeals that dispute matters of opinion are not considered. I thank you for sending us your work.

Yours sincerely,
Oluwaseun Bright
Deputy Editor`,
    no: 'we have decided not to proceed with the manuscript',
    finality: ['conditional', 'final', 'open'],
    reasons: [['quality', 'a sample of 14 patients does not support the conclusions']],
    doors: [
      ['contact-named', 'may appeal within thirty days, in no more than one page, to appeals@clinicalsleep.example'],
    ],
    whom: 'appeals@clinicalsleep.example',
    best: 'use-the-route',
    also: ['ask-again'],
    why: 'It rests on a plain error of fact and the letter names the way to put it right: take that way, in one calm page.',
  },
]);
