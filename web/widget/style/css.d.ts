/** The text of a style sheet, made short by the build. */
declare module '*.css' {
  const text: string;
  export default text;
}
