/** Whether a reason, a door or a verdict was read between the lines, by its `rule`: the trained model points at a sentence, a phrase has found the very words. */
export function isGuessed(rule: string | undefined): boolean {
  return rule?.startsWith('model/') === true;
}
