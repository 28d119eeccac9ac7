import { writeFileSync } from 'node:fs';

/**
 * Writes to the file that `AJAR_TEST_TALLY` names how many tests passed, failed and were skipped, how many errors there were
 * outside any test, and the files whose process died before they were done: none of their tests is counted.
 */
export default class TallyReporter {
  onTestRunEnd(modules, errors) {
    const tally = { passed: 0, failed: 0, skipped: 0, errors: 0, died: [] };
    const deaths = errors.filter(isDeath).map(words);
    tally.errors = errors.length - deaths.length;
    for (const module of modules) {
      if (deaths.some((death) => death.includes(module.moduleId))) tally.died.push(module.moduleId);
      else count(module, tally);
    }
    writeFileSync(process.env.AJAR_TEST_TALLY, JSON.stringify(tally));
  }
}

function count(module, tally) {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  for (const state of states) {
    if (state === 'passed') tally.passed += 1;
    else if (state === 'failed') tally.failed += 1;
    else tally.skipped += 1;
  }
  // It could not be loaded, or what it sets up around its tests failed.
  if (module.state() === 'failed' && !states.includes('failed')) tally.failed += 1;
}

/** A signal ended the process, not the test: nothing of ours is in the error. */
function isDeath(error) {
  return /exited unexpectedly with signal SIG(?:SEGV|BUS|ILL|TRAP)\b/u.test(words(error));
}

function words(error) {
  return `${error.message ?? ''} ${error.cause?.message ?? ''}`;
}
