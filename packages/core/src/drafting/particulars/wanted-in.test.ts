import { describe, expect, it } from 'vitest';
import { missedIn, settledIn, unfitIn, wantedIn } from './wanted-in.ts';

describe('what they looked for', () => {
  it('is said with the person who looked for it', () => {
    expect(wantedIn(["The code was clean but we're looking for someone with more Rust at the moment."])).toBe(
      "you're looking for someone with more Rust at the moment",
    );
    expect(wantedIn(['The landlord will not go ahead as they need a tenant without pets.'])).toBe(
      'the landlord needs a tenant without pets',
    );
    expect(missedIn(['The panel wanted to see you lead something across teams, not just within ours.'])).toBe(
      'the panel wanted to see me lead something across teams',
    );
    expect(missedIn(['We would love to see more of your work again.'])).toBe('');
  });

  it('is said of what does not do, what is full and what they will do instead', () => {
    expect(unfitIn(["We liked it but it doesn't integrate with our till, which is a must."])).toBe(
      "it doesn't integrate with your till",
    );
    expect(settledIn(['It is a lovely idea, but the craft tent is already full for both days.'])).toBe(
      'the craft tent is already full for both days',
    );
    expect(
      settledIn(["We've decided to hold off on the new site until after the move in May, so it's a no for now."]),
    ).toBe("you've decided to hold off on the new site until after the move in May");
    expect(settledIn(['We have decided to keep your application on file.'])).toBe('');
  });
});
