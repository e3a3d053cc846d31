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

/** RSA for somebody helped: a couple from abroad with a child, one more expected, several incomes; not for them at first sight. */
export const rsa: Persona = {
  "for-whom": "someone",
  names: [
    { birth: "Benali", used: "Martin", given: "Nadia" },
    { birth: "Martin", given: "Jean-Noël" },
    { birth: "Martin", given: "Zoé" },
  ],
  "birth-date": [
    { day: "", month: "mars", year: "1990" },
    { day: "", month: "", year: "1988" },
    { day: "29", month: "2", year: "2008" },
  ],
  residence: "no",
  nationality: ["other-country", "eea-swiss", "french"],
  "lived-abroad": "yes",
  "has-partner": "yes",
  pregnancy: "yes",
  "has-children": "yes",
  children: ["yes", "no"],
  "caf-known": "yes",
  "support-paid": "yes",
  "other-parent": "elsewhere",
  "support-received": "nothing",
  "own-income": "yes",
  tenure: "hosted-pays",
  "income-in": ["wages short-time other-money", "self-employed", "wages"],
  property: "home land",
  "rights-open": "unemployment support",
  "account-whose": "other-account",
  "social-worker": "yes",
  difficulties: "health french",
};

/** RSA by the shortest way to what is asked of everybody. */
export const rsaAlone: Persona = {
  residence: "yes",
  nationality: "french",
  activity: "unemployed",
  tenure: "hosted-free",
  "family-status": "single",
  "income-in": "wages bonus",
  property: "no-property",
  "rights-open": "no-rights",
};

const LONG = "Razafindratandra-Rakotoarimanana";

/** RSA for twelve people, whose names are as long as the register allows. */
export const rsaTwelve: Persona = {
  ...rsaAlone,
  names: { birth: LONG, used: `${LONG}-${LONG}`, given: "Marie-Antoinette Andriamihajamanana" },
  "birth-date": [{}, {}, { day: "1", month: "9", year: "2019" }],
  "birth-place": `Antananarivo-${LONG}-Ambohidratrimo`,
  "has-partner": "yes",
  "family-status": "married",
  "has-children": "yes",
  children: [...Array<string>(10).fill("yes"), "no"],
};

/** Housing: two tenants in a home that is too small for three, with a landlord to ask. */
export const housing: Persona = {
  tenure: "rent",
  "main-home": "no",
  surface: "12",
  "people-in-home": "3",
  names: [
    { birth: "Benali", given: "Nadia" },
    { birth: "Martin", given: "Jean-Noël" },
    { birth: "Martin", given: "Zoé" },
  ],
  "birth-date": [
    { day: "", month: "mars", year: "1990" },
    { day: "25", month: "12", year: "1988" },
    { day: "29", month: "2", year: "2008" },
  ],
  nationality: ["other-country", "french"],
  "has-partner": "yes",
  children: ["yes", "no"],
  custody: "yes",
  pregnancy: "yes",
  sharing: "flat-share",
  sublets: "yes",
  lodger: "other-lodger",
  "landlord-kind": "agency",
  "income-kinds": ["wages support-received self-employed", "none"],
  "wealth-over": "yes",
};
