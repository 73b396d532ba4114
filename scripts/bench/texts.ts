const SENTENCES = [
  'hello',
  'where is my package',
  'no',
  'it was supposed to arrive on tuesday',
  'my order number is 12345',
  'what do you have on sale today',
  'i would like to send back the shoes because they are too small',
  'yes please',
  'could somebody call me tomorrow afternoon at half past three',
  'john.doe@email.com',
  'how tall is the eiffel tower',
  'sign me up for news about electronics, my name is ada and my number is 555-123-4567',
];

export const LONGEST = 200;

/** What one customer says in a long conversation: from a word to texts of `LONGEST` characters, the same in each run. */
export const textsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, turn) => {
    const sentences = Array.from(
      { length: 1 + (turn % 4) },
      (__, part) => SENTENCES[(turn + part * 5) % SENTENCES.length],
    );
    return sentences.join(', and ').slice(0, LONGEST);
  });
