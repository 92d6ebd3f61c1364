import { covers, type Evidence, type ExpressionOnDay } from "../evidence.ts";
import { DOG_AND_CAT, firing, noEdges, type Rule } from "../rule.ts";

function byGroomerWithoutAuthorisation({ expressions, authorisations }: Evidence): ExpressionOnDay[] {
  return expressions.filter(({ performer, day }) => performer === "groomer" && !covers(authorisations, day));
}

/** Internal, by somebody known not to be a vet or a nurse; where nobody noted who it was, nothing is said. */
function internalByOthers({ expressions }: Evidence): ExpressionOnDay[] {
  return expressions.filter(
    ({ performer, method }) =>
      method === "internal" &&
      performer !== null &&
      performer !== "veterinarian" &&
      performer !== "veterinary_nurse",
  );
}

const ADVICE =
  "A vet should first say that it is needed and how often, and show how. Ask the owner's vet for that in writing and file it with the animal. Leave internal expression to a vet or a veterinary nurse.";

export const t14: Rule = {
  id: "T14",
  levels: ["N"],
  species: DOG_AND_CAT,
  words: {
    title: "No vet authorisation on file, and an internal expression",
    advice: `${ADVICE} Rules differ from place to place: check the ones that hold for you, and your insurance.`,
    print:
      "Recorder's notice: anal sac expression by a groomer without an authorisation on file for that day, and internal expression by someone other than a veterinarian or veterinary nurse.",
  },
  variants: {
    no_authorisation: {
      title: "No vet authorisation on file",
      print:
        "Recorder's notice: anal sac expression by a groomer without an authorisation on file for that day.",
    },
    internal: {
      title: "Internal expression",
      print:
        "Recorder's notice: internal anal sac expression by someone other than a veterinarian or veterinary nurse.",
    },
  },
  regions: {
    uk: `${ADVICE} In the United Kingdom, groomers' guidance treats internal expression as veterinary surgery, and external expression as something done only on the advice of that animal's own vet.`,
    us: `${ADVICE} In the United States the rules are those of each state: check your state's veterinary board, and your insurance.`,
    ca: `${ADVICE} In Canada the rules are those of each province: check your province's veterinary regulator, and your insurance.`,
    eu: `${ADVICE} In the European Union the rules are those of each country: check with the veterinary chamber or authority of yours, and your insurance.`,
  },
  source: "guidance for groomers of the British Dog Groomers' Association",
  windows: [],
  fires(evidence) {
    const missing = byGroomerWithoutAuthorisation(evidence);
    const internal = internalByOthers(evidence);
    const variant =
      internal.length === 0 ? "no_authorisation" : missing.length === 0 ? "internal" : undefined;
    return firing("N", [...missing, ...internal], variant);
  },
  edges: noEdges,
};
