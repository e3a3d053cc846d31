// Who applies. An answer is given by the question's id, the last segment of its path; what is missing gets the
// default of its kind (robot.ts). People come in the order applicant, partner, children.

/** One part alone, or parts by name. Boxes to tick are separated by spaces. */
export type Answer = string | Record<string, string>;

/** An array answers one occurrence of the question after the other; its last element answers the rest. */
export type Persona = Record<string, Answer | Answer[]>;

/** Alone, no children, no income: a short way. */
export const simple: Persona = {
  "for-whom": "me",
  residence: "yes",
  nationality: "french",
  affiliation: "yes",
  "minimum-benefits": "none",
  "income-kinds": "none",
  tenure: "hosted-free",
  "contract-manager": "fund",
};

/** A partner, two children, several incomes each, and as many side pages as one way can meet. */
export const rich: Persona = {
  "for-whom": "someone",
  residence: "yes",
  nationality: "other-country",
  permit: "yes",
  affiliation: "yes",
  "minimum-benefits": "aspa",
  "ameli-account": "yes",
  names: [
    { birth: "Benali", used: "Martin", given: "Nadia" },
    { birth: "Martin", given: "Jean-Noël" },
    { birth: "Martin", given: "Zoé" },
    { birth: "Martin", given: "Adam" },
  ],
  "birth-date": [
    { day: "14", month: "3", year: "1990" },
    { day: "25", month: "12", year: "1988" },
    { day: "29", month: "2", year: "2008" },
    { day: "30", month: "6", year: "2019" },
  ],
  "has-partner": "yes",
  children: ["yes", "yes", "no"],
  others: "no",
  "child-of": "both",
  "tax-situation": "attached",
  "income-kinds": ["wages self-employed", "unemployment rents"],
  "out-of-work": ["no", "yes"],
  "support-paid": ["yes", "no"],
  tenure: "rent",
  "housing-benefit": "yes",
  "contract-manager": "insurer",
  "lived-abroad": "yes",
};

/** Seventeen, with every answer that leads to a page of explanation. */
export const young: Persona = {
  "for-whom": "me",
  residence: "no",
  nationality: "other-country",
  permit: "no",
  affiliation: "no",
  "current-c2s": "yes",
  "minimum-benefits": "none",
  "ameli-account": "yes",
  "birth-date": [
    { day: "14", month: "3", year: "2009" },
    { day: "25", month: "12", year: "2008" },
  ],
  "parents-roof": "yes",
  "has-partner": "no",
  children: ["yes", "no"],
  others: "no",
  "own-family": "yes",
  "income-kinds": "wages investments",
  "support-paid": "yes",
  tenure: "no-home",
  "contract-manager": "insurer",
};
