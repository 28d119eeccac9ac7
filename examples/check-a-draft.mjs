// The tone check on its own, in a program of yours: node examples/check-a-draft.mjs (after `npm run build`).
import { checkTone } from '@ajar/core/tone';

const text = `Dear Ms Adeyemi,

Thank you for letting me know. How reassuring that a committee can agree so fast.

Kind regards,
Jonah Feld`;

const { findings, ready, politeness } = checkTone({ text, intent: 'thank', field: 'job' });
for (const { severity, category, quote, message } of findings)
  console.log(`${severity} (${category}): “${quote}”: ${message}`);
console.log(ready ? 'Ready to send.' : 'Worth another look.', `Politeness ${politeness.toFixed(2)}.`);
