/** The part of jstat that the tests compare with; the package brings no types. */
declare module "jstat" {
  export const jStat: {
    readonly beta: { inv(p: number, a: number, b: number): number };
    readonly binomial: { pdf(k: number, n: number, p: number): number };
  };
}
