// The pictures of the README: a question page in French on a phone and on a wide screen.
// They go to end2end/screenshots/; UPDATE_SCREENSHOTS=1 puts them into docs/.

import { rich } from "../support/personas.ts";
import { startC2s } from "../support/portal.ts";
import { questions, Robot } from "../support/robot.ts";
import { test } from "../support/test.ts";

/** The question that is shown. */
const SHOWN = "has-partner";

test("a question page has its picture taken", { tag: "@wide" }, async ({ page }, { project }) => {
  await startC2s(page, "fr");
  await new Robot(page, rich).walk({
    until: async () => (await questions(page)).some(({ id }) => id === SHOWN),
  });
  const folder = process.env.UPDATE_SCREENSHOTS === "1" ? "../docs" : "screenshots";
  await page.screenshot({ path: `${folder}/question-${project.name}.png`, animations: "disabled" });
});
