// A practitioner signs in, leaves the desk alone, unlocks it and signs out, without JavaScript.

import { Mirror } from "../support/axe.ts";
import { Account } from "../support/desk.ts";
import { expectSound, type Language } from "../support/portal.ts";
import { expect, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

for (const language of ["fr", "ar"] satisfies Language[]) {
  test(`a practitioner works at the desk in ${language}`, { tag: language === "fr" ? "@wide" : "@narrow" }, async ({ page, browser, context }) => {
    const account = Account.make();
    const mirror = await Mirror.of(browser);
    const look = async (state: string, picture: string) => {
      await expectSound(page, language);
      await mirror.expectAccessible(page, state);
      await page.screenshot({ path: `screenshots/desk-${picture}-${language}.png`, fullPage: true });
    };
    await page.goto(`/${language}/desk`);
    await expect(page).toHaveURL(new RegExp(`/${language}/desk/sign-in$`));
    await look("sign-in", "sign-in");
    await account.fill(page, "not the password", "000000");
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.locator("[name=sign-in]")).toHaveValue(account.signIn);
    for (const secret of ["password", "authenticator"]) await expect(page.locator(`[name=${secret}]`)).toHaveValue("");
    await look("wrong", "wrong");

    await account.enter(page, language);
    await expect(page.locator("main")).toContainText("Marie Dupont");
    await look("desk", "ready");

    account.leaveAlone();
    await page.reload();
    await expect(page).toHaveURL(/\/desk\/unlock$/);
    await expect(page.locator("main")).not.toContainText("CCAS");
    await look("locked", "locked");
    await page.locator("[name=authenticator]").fill("000000");
    await page.locator("main form .primary").click();
    await expect(page.getByRole("alert")).toBeVisible();
    await look("wrong code", "locked-wrong");
    await page.locator("[name=authenticator]").fill(await account.code());
    await page.locator("main form .primary").click();
    await expect(page).toHaveURL(new RegExp(`/${language}/desk$`));

    await page.locator("form[action$='/desk/sign-out'] button").click();
    await expect(page).toHaveURL(/\/desk\/sign-in$/);
    expect(await context.cookies()).toEqual([]);
    await page.goto(`/${language}/desk`);
    await expect(page).toHaveURL(/\/desk\/sign-in$/);
    await mirror.close();
  });
}
