/** Words to start from: texts, each short, with who writes, one link and the way to stop; and what is said on the phone. */

/** The owner's choice of beginnings; each fits one part with usual names. */
export const STARTERS: readonly string[] = [
  'Hi {first name}, something new is waiting for you at {business name}: {website} Reply STOP to opt out',
  '{business name}: thank you for being a regular, {first name}. This month: {website} Reply STOP to opt out',
  'Hi {first name}, {business name} has saved you a little something. See {website} Reply STOP to opt out',
  'Hi {first name}, know somebody who would like {business name}? Send them this: {website} Reply STOP to opt out',
  '{first name}, here is what we are up to this month at {business name}: {website} Reply STOP to opt out',
];

/** The monthly text of a new list, until the owner writes another. */
export const STARTER_TEXT = STARTERS[0] ?? '';

/** What is said on the phone, until the owner writes something else. */
export const STARTER_SCRIPT =
  "Hi {first name}, this is {business name}. I'm calling to say thank you for being with us. See what is new at {website}. If you'd rather not get calls, tell me and I'll take you off my list. Have a good day!";
