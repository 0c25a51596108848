import { describe, expect, it } from 'vitest';
import { folded } from '../../../src/domain/folding.ts';
import { promisesPlan, tellsOfPlan } from '../../../src/domain/page/plan-titles.ts';

const fold = (text: string) => ` ${folded(text)} `;
const asTyped = (title: string) => [title, title.replaceAll("'", '’'), title.replaceAll("'", '')];

function expectPlan(title: string, isPlan: boolean) {
  for (const typed of asTyped(title)) expect(tellsOfPlan(fold(typed)), typed).toBe(isPlan);
}

describe('a plan in a title', () => {
  it.each([
    'Review of the final EHCP',
    'Draft Education, Health and Care Plan',
    'Final Education, Health and Care Plan not issued',
    'Education, Health and Care Plan: request refused',
    "Final EHCP won't be issued",
    'Final EHCP cannot be issued',
    'EHCP nowhere in sight',
    'Final EHCP nowhere in sight',
    "Final EHCP can't be issued yet",
    "haven't got the final plan",
    "We didn't get the final EHCP",
    "We don't have the final plan",
    'EHCP is not yet issued',
    'EHCP: not issued',
    'Final plan: nothing issued',
    'No EHCP issued',
    'EHCP issued, then withdrawn',
    'Final EHCP withdrawn',
    'Final plan to be ceased',
    'Final plan was never sent',
    "Final EHCP hasn't come",
    'Final EHCP refused again',
    'Panel refused: no final EHCP',
    'Why no final EHCP yet?',
    'Final EHCP not until June',
    "Final EHCP won't come till September",
    "Final EHCP: LA say it won't be issued",
    "Final EHCP hasn't been sent out",
    'Final EHCP still not back from panel',
    'Nowhere near a final plan',
    "Council can't issue final EHCP",
    'Final EHCP late, never received',
    "Final plan: council hasn't issued it",
    'EHCP amended, then cancelled',
    'EHCP issued but later ceased',
    'No amended plan after annual review',
    "Final EHCP couldn't be agreed",
    'Final EHCP has not been issued by the council',
    'Final plan? Nothing yet',
    'Final plan: no news',
    'Final EHCP: no reply from the caseworker',
    'Final EHCP, LA not sent it',
  ])('is none where it is denied, refused or taken away, however it is spelt: %s', (title) => {
    expectPlan(title, false);
  });

  it.each([
    'Final plan being drafted',
    'Draft EHCP',
    'Draft EHCP issued',
    'EHCP issued in draft',
    'EHCP issued as a draft',
    'EHCP amended: draft received',
    'Final EHCP (draft 2)',
    'Proposed amended EHCP',
    'Proposed amended plan issued',
    'Amended plan: working document',
    'EHCP working document',
    'Notice to amend the EHCP',
    'Copy of the final plan',
    'Copy of final EHCP requested',
    'Final plan meeting',
    'EHCP issued as proposed amended plan',
    'IDP issued in draft',
    'Draft IDP',
    'Draft CSP',
    'Proposed amended statement',
  ])('is none where it is a draft or another paper: %s', (title) => {
    expectPlan(title, false);
  });

  it.each([
    'Final plan, we are still waiting',
    'Final EHCP: still waiting',
    'Waiting for final EHCP',
    'Final plan requested',
    'Final EHCP appeal',
    'Final EHCP appeal hearing',
    'Final EHCP tribunal appeal',
    'Final plan appeal form',
    'Final EHCP: grounds of appeal',
    'Final EHCP mediation',
    'Final plan mediation certificate',
    'EHCP final hearing',
    'Final EHCP hearing bundle',
    'Papers for the hearing: final EHCP',
    'Request for a final plan',
    'Mediation on final EHCP',
    'LA agreed to issue final EHCP',
    'Decision to issue EHCP',
    'Decision to issue final plan',
    'Date for final EHCP',
    'Chase LA: final EHCP',
    'CSP request',
    'Mediation about the final EHCP',
    'Tribunal hearing: final EHCP',
    'Appeal lodged, final EHCP',
    'Final EHCP: evidence for appeal',
    'Final plan for the tribunal hearing',
  ])('is none where it is a step towards one or against one: %s', (title) => {
    expectPlan(title, false);
  });

  it.each([
    'EHCP will be issued',
    'EHCP to be issued',
    'EHCP still being written',
    'Final EHCP still being written',
    'Final EHCP to be issued by 3 May',
    'Final plan must be issued by 20 weeks',
    'Final EHCP: council to issue by Friday',
    'Final EHCP, LA will issue it in May',
    'Final EHCP: where is it?',
    'Final plan, when?',
    'Final EHCP pending',
    'Final plan on its way',
    'Final EHCP coming next week',
    'Final EHCP is now due',
    'Final EHCP is expected on Friday',
    'Final EHCP three weeks late',
    'Amended plan still to come',
    'Final EHCP on hold',
    'Final EHCP promised for May',
    'Amended plan late',
    'Final statement to be issued',
    'IDP to be issued',
    'Final EHCP is being checked',
    'Final EHCP should be here by now',
    'Final EHCP, LA will send by Friday',
    'Final EHCP: they say it will take three weeks',
  ])('is none where it is still to come: %s', (title) => {
    expectPlan(title, false);
  });

  it.each([
    'Final Education, Health and Care Plan',
    'Final Education, Health & Care Plan issued',
    'Education, Health and Care Plan finalised',
    'Amended Education Health and Care Plan',
    'EHCP issued: 20 hours, TA to be named',
    'EHCP issued, right of appeal',
    'EHCP issued following mediation',
    'EHCP issued, he will have 1:1',
    'Final EHCP received, mediation next',
    'Final EHCP came, meeting on Friday',
    'Final EHCP finally issued, 15 weeks late',
    'Final plan has arrived, not what we asked for',
    'Final EHCP has been issued, no school named',
    'Final plan issued after tribunal hearing',
    'Following the appeal: amended EHCP',
    'EHCP finalised, OT missing',
    'EHCP issued. Complaint about the delay',
    "EHCP issued, school can't meet need",
    'EHCP issued, not happy with section F',
    'EHCP issued, still waiting for a taxi',
    'EHCP issued; start date to follow',
    'EHCP issued, transport refused',
    'EHCP issued and we asked for changes',
    'EHCP issued, same as the draft',
    'EHCP issued late',
    'EHC plan issued, tutor due in June',
    'EHC plan finalised, comments ignored',
    'Final EHCP names Larkfallow, appeal to follow',
    'Final plan names Brackenholt, transport to be agreed',
    'Long awaited final EHCP arrived',
    'Amended EHCP issued, reply by 3 May',
    'Final amended EHCP after annual review',
    'IDP issued, review meeting in May',
    'IDP opened, school will lead',
    'IDP finalised, appeal to the tribunal by May',
    'CSP issued, key adult to be named',
    'CSP opened following request',
    'Statement issued, he will have 1:1',
    'EHCP amended, 1:1 will start in May',
    'EHCP amended after appeal',
    'New EHCP issued, old one ceased',
    'EHCP issued at last',
    'Final EHC plan issued under section 43',
    'Final plan received but SALT overdue',
    'Final EHCP issued with no start date',
    'Final EHCP now issued; annual review due May',
    'Final EHCP finalised',
  ])('is there once it was made or came, whatever is said after that: %s', (title) => {
    expectPlan(title, true);
  });

  it.each([
    'Final EHCP (appeal by 3 May)',
    'Final EHCP – right of appeal',
    'Final EHCP, appeal within 2 months',
    'Final EHCP: appeal deadline 3 May',
    'Final EHCP, will appeal',
    'Final EHCP, we will appeal',
    'Final plan following mediation',
    'After mediation, final EHCP issued',
    'Amended plan after the hearing',
    'Final EHCP: 20 hours, TA to be named',
    'Final EHCP, he will have 1:1',
    'Final EHCP: SALT due each term',
    'Final EHCP, as promised',
    'Final EHCP, section F missing',
    'Final EHCP with OT as requested',
    "Final EHCP doesn't name a school",
    'Final plan, respite withdrawn',
    'Final EHCP agreed at mediation',
    'Email: final EHCP attached',
    'Final statement, right of appeal',
    'As requested: final EHCP',
    'As promised, the final EHCP',
    'Your final EHC plan and right of appeal',
    'EHC Plan – Final',
    'EHC plan (final), he will start in May',
    'EHCP final, appeal by 3 May',
    'Final EHCP: no school named',
    'Council have issued the final EHCP',
    'We have issued the amended plan',
    'Final EHCP, no 1:1, appealing',
    'Final EHCP and appeal form',
    'Final EHCP, OT report not sent',
  ])('is there where other words are said of something else: %s', (title) => {
    expectPlan(title, true);
  });
});

describe('a plan in a promise', () => {
  it.each([
    'Issue the final plan so that we can appeal',
    'Amended plan issued after the meeting',
    'Send us the final plan before mediation',
  ])('is one, whatever it is promised for: %s', (promise) => {
    expect(promisesPlan(fold(promise))).toBe(true);
  });

  it.each(['Final plan will not be issued', "Final EHCP won't be issued", 'Send us the final plan for the hearing'])(
    'is none where it is denied or only part of a step: %s',
    (promise) => {
      expect(promisesPlan(fold(promise))).toBe(false);
    },
  );
});
