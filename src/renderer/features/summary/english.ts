/** Words of the print preview; those of the paper itself are in `print/english.ts`. */
export const summary = {
  period: "Period",
  months_one: "{{count}} month",
  months_other: "{{count}} months",
  all: "All",
  own: "From – to",
  from: "From",
  to: "To",
  paper: "Paper",
  savePdf: "Save PDF",
  print: "Print",
  preparing: "Laying out the page",
  makingPdf: "Making the PDF",
  pdfMade: "{{name}} is ready; the browser saves it where it saves downloads.",
  preview: "Preview of the vet-visit summary",
  hint: "For the vet: one page, readable in black and white. It shows what is stored for {{name}} and nothing else.",
  choosePeriod: "Choose a first and a last day, the first not after the last and the last not in the future.",
};
