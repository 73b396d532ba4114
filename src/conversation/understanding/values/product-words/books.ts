/** Things of Books as shops and people name them. */
export const BOOKS_WORDS =
  'book|cookbook|cook book|recipe book|paperback|hardcover|hard cover|hardback|biography|biographies|' +
  'autobiography|memoir|thriller|whodunit|mystery novel|mystery book|mystery series|romance novel|fantasy novel|' +
  'historical fiction|science fiction|sci-fi|sci fi|sci fi novel|crime novel|novel|novella|poetry|dictionary|' +
  "thesaurus|encyclopedia|atlas|story book|storybook|picture book|children's book|childrens book|kids book|" +
  'baby book|coloring book|colouring book|activity book|comic book|graphic novel|manga|textbook|text book|' +
  'school book|workbook|work book|study guide|guidebook|guide book|travel guide|bible|quran|anthology|trilogy|' +
  'ebook|e-book|audiobook|audio book|puzzle book|sudoku book|crossword book|box set|book set|book series|' +
  'nonfiction|self help|self-help|bestseller|best seller|short stories|fairy tales|bedtime story|bedtime stories|' +
  'hymnal|history book|magazine|reading material';
