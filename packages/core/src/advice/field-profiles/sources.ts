import type { Source } from './profile.ts';

export const ASK_A_MANAGER: Source = {
  title: 'Ask a Manager: on asking an employer to reconsider, and on thank-you notes after a no',
  year: 2023,
  url: 'https://www.askamanager.org',
};
export const ASK_A_MANAGER_REPOSTED: Source = {
  title: 'Ask a Manager: writing again when a role is reposted',
  year: 2009,
  url: 'https://www.askamanager.org',
};
export const DICE: Source = {
  title: 'Dice: when to answer a rejection (factual reasons, not subjective ones)',
  year: 2022,
  url: 'https://www.dice.com',
};
export const ZARI: Source = {
  title: 'Zari coaching blog: replying to a rejection by stage; ask for feedback once',
  year: null,
  url: 'https://www.zaricoach.com',
};
export const WSJ_REHIRE: Source = {
  title:
    'BenefitsPro, reporting The Wall Street Journal: 88 % of 800 employers had later offered a job to somebody they had turned down',
  year: 2017,
  url: 'https://www.benefitspro.com/2018/02/21',
};
export const TALENT_BOARD: Source = {
  title: 'Dr John Sullivan, citing the Talent Board: 4.4 % of candidates got specific feedback',
  year: 2012,
  url: 'https://drjohnsullivan.com',
};
export const LITERARY_ETIQUETTE: Source = {
  title: "Writer's Relief, LitMatch, Hatch Books and Adventures in YA Publishing: answering a rejection",
  year: null,
  url: 'https://writersrelief.com',
};
export const NATURE_HUMAN_BEHAVIOUR: Source = {
  title: 'Nature Human Behaviour, editorial on appeals',
  year: 2020,
  url: 'https://www.nature.com/articles/s41562-021-01174-w',
};
export const JOURNAL_POLICIES: Source = {
  title: 'Dambha-Miller and Jones: survey of the appeal policies of 20 journals',
  year: 2017,
  url: 'https://eprints.soton.ac.uk/433654',
};
export const NIH_RESUBMISSION: Source = {
  title: 'NIH R01 awards, new applications and resubmissions (OHSU Research News)',
  year: 2015,
  url: 'https://blogs.ohsu.edu/researchnews/2016/11/01',
};
export const NIH_NOT_DISCUSSED: Source = {
  title: 'NIH R01 resubmissions of applications that had not been discussed (DrugMonkey)',
  year: 2014,
  url: 'https://drugmonkey.wordpress.com/2014/01/06',
};
export const UCLA_APPEALS: Source = {
  title: 'UCLA admission appeals: 1,497 filed, 70 admitted (Daily Bruin)',
  year: 2008,
  url: 'https://dailybruin.com/2009/04/01',
};
export const UCSD_APPEALS: Source = {
  title: 'UC San Diego on admission appeals: disagreement with the decision is not a valid reason',
  year: 2015,
  url: 'https://quetzalmama.com/2015/03',
};
export const EMAIL_OVERESTIMATE: Source = {
  title: 'Roghanizad and Bohns: people overestimate how often strangers say yes by e-mail',
  year: 2017,
  url: 'https://www.researchgate.net/publication/309146583',
};
export const SMALLER_ASK: Source = {
  title: 'Cialdini and others 1975, replicated by Genschow and others: a smaller request after a refused one',
  year: 2020,
  url: 'https://docslib.org/doc/5592112',
};
export const ASK_A_MANAGER_PROMOTION: Source = {
  title: "Ask a Manager: what to do when you're turned down for a promotion",
  year: 2016,
  url: 'https://www.askamanager.org/2016/07/what-to-do-when-youre-turned-down-for-a-promotion.html',
};
export const SCOTLAND_DEBRIEFING: Source = {
  title:
    'Scottish Government, Procurement Journey: debriefing on written request within 15 days; standstill of 10 to 15 days',
  year: null,
  url: 'https://www.procurementjourney.scot/route-3/contract-award/standstill',
};
export const CASTING_SILENCE: Source = {
  title: 'OnStage Blog: actors and the answer that does not come',
  year: 2016,
  url: 'https://www.onstageblog.com/columns/2016/5/21/actors-deserve-a-timely-yes-or-a-no-from-casting-directors',
};
export const FUNDER_COMMENTS: Source = {
  title: 'Funding for Good: thank the funder, ask for comments, do not argue',
  year: null,
  url: 'https://fundingforgood.org/you-didnt-get-the-grant-whats-next/',
};
export const FUNDER_FIT: Source = {
  title: 'Sandy Grants Blog: thanking a funder after a no, and not overstepping when asking for comments',
  year: 2009,
  url: 'http://sandybloggrants.blogspot.com/2009/07/proposal-rejection-saying-thank-you.html',
};
export const INVESTOR_UPDATES: Source = {
  title: 'RoundOS: write to an investor again when something measurable has changed',
  year: 2026,
  url: 'https://roundos.ai/blog/investor-communication/match-the-follow-up-type-to-the-conversation',
};
/** For customs that follow from how the field works and that no study has measured. */
export const HOUSE_JUDGEMENT: Source = {
  title: "Ajar's own judgement; no study was found",
  year: null,
  url: 'docs/advice.md',
};
