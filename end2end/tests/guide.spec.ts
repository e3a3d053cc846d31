// Help side by side, in two browsers: a phone in Arabic, a desk in French.

import { Mirror, expectAccessible } from "../support/axe.ts";
import { Pair, alive, listen, slow } from "../support/guide.ts";
import { simple } from "../support/personas.ts";
import { expect, test } from "../support/test.ts";

// The names' page comes after some others; two browsers load them one after the other.
test.setTimeout(120_000);

test("both fill the same form live, each in their own language", async ({ browser }) => {
  const pair = await (await Pair.open(browser)).meet();
  const { phone, desk } = pair;
  const names = await pair.goTo("names");
  await expect(phone.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(desk.locator("html")).toHaveAttribute("lang", "fr");

  // Typed on the phone, seen at the desk, with who wrote it.
  await pair.field(phone, names, "given").fill("أمينة");
  await pair.field(phone, names, "birth").fill("بن علي");
  await pair.field(phone, names, "birth").blur();
  await expect(pair.field(desk, names, "given")).toHaveValue("أمينة");
  await expect(pair.field(desk, names, "birth")).toHaveValue("بن علي");

  // Pointed at, proposed, taken.
  await pair.verb(desk, "level:propose").click();
  await pair.verb(desk, `highlight:${names}`).click();
  await expect(phone.locator(`[data-question="${names}"] [data-marked]`)).toBeVisible();
  await pair.field(desk, names, "used").fill("Benali");
  await pair.verb(desk, `propose:${names}`).click();
  const proposal = phone.locator("[data-proposal]");
  await expect(proposal.locator("dt")).toHaveCount(3);
  await expect(proposal).toContainText("Benali");
  await expect(phone.locator("[data-guide-told]")).toContainText("Marie Dupont");
  await proposal.locator('button[value^="guide:accept:"]').click();
  await expect(pair.field(phone, names, "used")).toHaveValue("Benali");
  await expect(proposal).toHaveCount(0);

  // Written after the second yes; each answer has a name, and can be taken back.
  await pair.mayWrite();
  await pair.field(desk, names, "used").fill("Benali-Martin");
  await pair.field(desk, names, "used").blur();
  await expect(pair.field(phone, names, "used")).toHaveValue("Benali-Martin");
  await expect(phone.locator(`[data-question="${names}"] [data-author]`)).toContainText("Marie Dupont");
  await pair.verb(phone, `undo:${names}`).click();
  await expect(pair.field(phone, names, "used")).toHaveValue("Benali");
  await expect(pair.field(desk, names, "used")).toHaveValue("Benali");

  // Stop blanks the desk within a second.
  const stopped = Date.now();
  await pair.verb(phone, "stop").click();
  await expect(desk.locator("[data-question]")).toHaveCount(0, { timeout: 1_000 });
  expect(Date.now() - stopped).toBeLessThan(3_000);
  await expect(desk.locator(".guide-receipt")).toBeVisible();
  await expect(phone).toHaveURL(/\/help\/receipt$/);
  await expect(phone.locator(".guide-receipt").first()).toContainText("Marie Dupont");
  await pair.close();
});

test("buttons work over the connection: no page is loaded, focus stays, and what happened is said", async ({ browser }) => {
  const pair = await (await Pair.open(browser)).meet();
  const { phone, desk } = pair;
  const names = await pair.goTo("names");
  for (const page of [phone, desk]) await page.evaluate(() => ((window as unknown as { same: boolean }).same = true));
  const isSame = (page: typeof phone) => page.evaluate(() => "same" in window);
  const told = (page: typeof phone) => page.locator("[data-guide-told]");

  // Both states of a switch are one place for the keyboard.
  await phone.locator("[data-guide-bar] summary").click();
  await pair.verb(phone, "follow:on").focus();
  await phone.keyboard.press("Enter");
  await expect(pair.verb(phone, "follow:off")).toBeFocused();
  await expect(told(phone)).toContainText("Marie Dupont");
  await pair.verb(phone, "follow:off").press("Enter");
  await expect(pair.verb(phone, "follow:on")).toBeFocused();

  // Asked to show the page, she says no: the question is gone, and the keyboard is still in the bar.
  await pair.verb(desk, "level:show").click();
  const invite = desk.locator('button[value^="guide:invite:"]').first();
  await invite.click();
  await expect(told(desk)).toHaveText("L’invitation est envoyée.");
  await pair.verb(phone, "stay").press("Enter");
  await expect(pair.verb(phone, "stay")).toHaveCount(0);
  await expect(phone.locator("[data-guide-bar]")).toBeFocused();

  // Written over by her own word, and put back.
  await pair.mayWrite();
  await pair.field(desk, names, "birth").fill("Benali");
  await pair.field(desk, names, "birth").blur();
  await expect(pair.field(phone, names, "birth")).toHaveValue("Benali");
  await pair.verb(phone, `undo:${names}`).press("Enter");
  await expect(pair.field(phone, names, "birth")).toHaveValue("");
  await expect(phone.locator(`[data-question="${names}"]`)).toBeFocused();
  expect([await isSame(phone), await isSame(desk)]).toEqual([true, true]);

  await pair.verb(desk, "stop").click();
  await expect(desk.locator(".guide-receipt")).toBeVisible();
  await expect(phone.locator("[data-guide-bar]")).toHaveCount(0);
  await pair.close();
});

test("another device of the person hears what was changed, and can undo it", async ({ browser }) => {
  const pair = await (await Pair.open(browser)).meet();
  const { phone } = pair;
  const names = await pair.goTo("names");
  const tablet = await phone.context().newPage();
  listen(tablet);
  await tablet.goto(phone.url());
  await alive(tablet);
  await pair.field(tablet, names, "given").fill("Amina");
  await pair.field(tablet, names, "given").blur();
  await expect(pair.field(phone, names, "given")).toHaveValue("Amina");
  const notice = phone.locator("[data-two-answers]");
  await expect(notice).toContainText("Amina");
  await expect(phone.locator("[data-guide-told]")).toContainText("Amina");
  await expectAccessible(phone, "changed on another device");
  await notice.locator("button").click();
  await expect(pair.field(tablet, names, "given")).toHaveValue("");
  await expect(notice).toHaveCount(0);
  await pair.close();
});

test("who comes or goes and each level is heard, unless the bar's button silences it", async ({ browser }) => {
  const pair = await Pair.open(browser);
  const { phone, desk } = pair;
  await phone.addInitScript(() => {
    const counted = window as unknown as { tones: number };
    counted.tones = 0;
    const { createOscillator } = AudioContext.prototype;
    AudioContext.prototype.createOscillator = function () {
      counted.tones++;
      return createOscillator.call(this);
    };
  });
  await pair.meet();
  const tones = () => phone.evaluate(() => (window as unknown as { tones: number }).tones);
  await phone.locator("[data-guide-bar] summary").click();
  await pair.verb(desk, "level:show").click();
  await expect.poll(tones).toBe(1);
  await pair.verb(phone, "sound:off").click();
  await expect(pair.verb(phone, "sound:on")).toBeFocused();
  await pair.verb(desk, "level:propose").click();
  await expect(phone.locator("[data-level]")).toContainText("اقتراح");
  expect(await tones()).toBe(1);
  await pair.close();
});

test("the practitioner sees the page as the person does, and the months add up where it is shown", async ({ browser }) => {
  const persona = { ...simple, "income-kinds": "wages" };
  const pair = await (await Pair.open(browser, { persona })).meet();
  const { phone, desk } = pair;
  const total = await pair.goTo("income-total", false);
  await pair.verb(desk, "level:propose").click();
  await pair.show();
  await desk.locator(".by-month summary").click();
  await pair.field(desk, total, "month-1").fill("1000");
  await pair.field(desk, total, "month-2").fill("234,5");
  await expect(pair.field(desk, total, "amount")).toHaveValue("1\u202f234,50");

  await desk.reload();
  await alive(desk);
  await pair.verb(desk, "seen:on").click();
  const seen = desk.locator(".seen");
  await expect(seen).toHaveAttribute("dir", "rtl");
  await expect(seen).toHaveAttribute("lang", "ar");
  await expect(seen.locator("input:enabled")).toHaveCount(0);
  await expect(pair.verb(desk, "seen:off")).toBeFocused();
  await expectAccessible(desk, "as the person sees it");
  await pair.field(phone, total, "amount").fill("520");
  await pair.field(phone, total, "amount").blur();
  await expect(pair.field(desk, total, "amount")).toHaveValue("520");
  await pair.verb(desk, "seen:off").click();
  await expect(seen).toHaveCount(0);
  await pair.close();
});

test("a private answer is closed until the page is shown, and closes when it is left", async ({ browser }) => {
  const pair = await (await Pair.open(browser)).meet();
  const { phone, desk } = pair;
  const nir = await pair.goTo("nir");
  await pair.field(phone, nir, "number").fill("2 90 03 75 116 042 79");
  await pair.field(phone, nir, "number").blur();
  const question = desk.locator(`[data-question="${nir}"]`);
  await expect(question.locator("[data-closed]")).toHaveText(/rempli/i);
  await expect(question.locator("input")).toHaveCount(0);
  // Longer than what stands in a random address by chance.
  expect(await desk.content()).not.toMatch(/116.?042|290.?03|75.?116/);
  await pair.show();
  await expect(pair.field(desk, nir, "number")).toHaveValue("2 90 03 75 116 042 79");
  await phone.locator("main form button[value=sections]").click();
  await expect(pair.field(desk, nir, "number")).toHaveCount(0);
  expect(await desk.content()).not.toContain("116 042");
  await pair.close();
});

test("what is typed as the page is shown is seen at the desk, and nothing of it stays there once it closes", async ({ browser }) => {
  const pair = await (await Pair.open(browser)).meet();
  const { phone, desk } = pair;
  const nir = await pair.goTo("nir");
  await pair.field(phone, nir, "number").fill("2 90 03 75 116 042 79");
  await pair.show();
  await expect(pair.field(desk, nir, "number")).toHaveValue("2 90 03 75 116 042 79");
  await pair.verb(phone, "close").click();
  await expect(pair.field(desk, nir, "number")).toHaveCount(0);
  expect(await desk.content()).not.toContain("116 042");
  await pair.close();
});

test("who types first keeps the field, and the person's word stands", async ({ browser }) => {
  const pair = await (await Pair.open(browser)).meet();
  const { phone, desk } = pair;
  const names = await pair.goTo("names");
  await pair.mayWrite();
  // Both at once, over a slow network.
  await slow(phone.context(), phone, 400);
  await pair.field(phone, names, "given").pressSequentially("Amina", { delay: 30 });
  await pair.field(desk, names, "given").fill("Aminata");
  await pair.field(desk, names, "given").blur();
  await pair.field(phone, names, "given").blur();
  await expect(pair.field(phone, names, "given")).toHaveValue("Amina");
  await expect(pair.field(desk, names, "given")).toHaveValue("Amina");
  // What the practitioner wrote is not lost: it waits, or stands in the history.
  await phone.reload();
  await expect(pair.field(phone, names, "given")).toHaveValue("Amina");
  await pair.close();
});

test("a person whose network is gone goes on, and nothing is lost", async ({ browser }) => {
  const pair = await (await Pair.open(browser)).meet();
  const { phone, desk } = pair;
  const names = await pair.goTo("names");
  await phone.context().setOffline(true);
  await pair.field(phone, names, "given").fill("Amina");
  await pair.field(phone, names, "given").blur();
  await expect(phone.locator(".save-state")).not.toHaveClass(/\bsaved\b/);
  await phone.context().setOffline(false);
  await expect(pair.field(desk, names, "given")).toHaveValue("Amina", { timeout: 40_000 });
  await pair.close();
});

test("a button whose connection died without a sign does what it says all the same", async ({ browser }) => {
  const pair = await (await Pair.open(browser)).meet();
  const { phone, desk } = pair;
  const nir = await pair.goTo("nir");
  await pair.show();
  await expect(pair.field(desk, nir, "number")).toBeVisible();
  // Frames go nowhere from some moment on, and nobody closes anything.
  let isDead = false;
  await phone.routeWebSocket(/\/live$/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => void (isDead || server.send(message)));
    server.onMessage((message) => void (isDead || socket.send(message)));
    server.onClose(() => {});
  });
  await phone.reload();
  await alive(phone);
  isDead = true;
  await pair.verb(phone, "close").click();
  await expect(pair.field(desk, nir, "number")).toHaveCount(0, { timeout: 6_000 });
  await expect(phone.locator('button[value^="guide:open:"]').first()).toBeVisible();
  await pair.close();
});

test("a desk that was asleep comes back at the lowest level", async ({ browser }) => {
  const pair = await (await Pair.open(browser)).meet();
  const { phone, desk } = pair;
  await pair.goTo("names");
  await pair.mayWrite();
  await desk.context().setOffline(true);
  await expect(phone.locator("[data-presence]")).toContainText("Marie Dupont", { timeout: 45_000 });
  await desk.context().setOffline(false);
  await expect(desk.locator('button[value^="guide:write:"]')).toHaveCount(0, { timeout: 45_000 });
  await expect(phone.locator("[data-presence]")).toHaveText("", { timeout: 30_000 });
  await pair.close();
});

test("a tab that was closed opens where it was, and the help goes on", async ({ browser }) => {
  const pair = await (await Pair.open(browser)).meet();
  const { phone, desk } = pair;
  const names = await pair.goTo("names");
  const address = phone.url();
  const again = await phone.context().newPage();
  listen(again);
  await phone.close();
  await again.goto(address);
  await alive(again);
  await again.locator(`[name="${names}.given"]`).fill("Amina");
  await again.locator(`[name="${names}.given"]`).blur();
  await expect(pair.field(desk, names, "given")).toHaveValue("Amina");
  await again.context().close();
  await desk.context().close();
});

test("to stop while the practitioner writes keeps what was kept, and takes nothing more", async ({ browser }) => {
  const pair = await (await Pair.open(browser)).meet();
  const { phone, desk } = pair;
  const names = await pair.goTo("names");
  await pair.mayWrite();
  await pair.field(desk, names, "birth").fill("Benali");
  await pair.field(desk, names, "birth").blur();
  await expect(pair.field(phone, names, "birth")).toHaveValue("Benali");
  const typing = pair.field(desk, names, "used").pressSequentially("Nobody", { delay: 40, timeout: 2_000 }).catch(() => {});
  await pair.verb(phone, "stop").click();
  await typing;
  await expect(desk.locator(".guide-receipt")).toBeVisible();
  await phone.goto(`/${pair.language}/c2s/form/${names}`);
  await expect(pair.field(phone, names, "birth")).toHaveValue("Benali");
  await expect(pair.field(phone, names, "used")).toHaveValue("");
  await expect(phone.locator(".to-check")).toBeVisible();
  await pair.close();
});

test("a half hour of help costs a phone less than 300 kB", async ({ browser }) => {
  const pair = await Pair.open(browser);
  let bytes = 0;
  pair.phone.on("websocket", (socket) => {
    const count = ({ payload }: { payload: string | Buffer }) => (bytes += Buffer.byteLength(payload) + 6);
    socket.on("framesent", count);
    socket.on("framereceived", count);
  });
  await pair.meet();
  const { phone, desk } = pair;
  const names = await pair.goTo("names");
  for (let turn = 0; turn < 60; turn++) {
    await pair.field(phone, names, "given").fill(`Amina ${turn}`);
    await pair.field(phone, names, "given").blur();
    await expect(phone.locator(".save-state")).toHaveClass(/\bsaved\b/);
    await pair.field(phone, names, "birth").fill(`Benali ${turn}`);
    await pair.field(phone, names, "birth").blur();
    await expect(phone.locator(".save-state")).toHaveClass(/\bsaved\b/);
  }
  await expect(pair.field(desk, names, "birth")).toHaveValue("Benali 59");
  // Pings of half an hour: one each ten seconds, there and back, 2 and 6 bytes.
  const pings = 30 * 6 * 8;
  console.log(`frames of 120 answers: ${bytes} bytes, and ${pings} of pings`);
  expect(bytes + pings).toBeLessThan(300_000);
  await pair.close();
});

for (const language of ["fr", "ar"] as const) {
  test(`every screen of the help is accessible, ${language}`, async ({ browser }) => {
    const pair = await Pair.open(browser, { language });
    const { phone, desk } = pair;
    await expectAccessible(desk, "ready");
    await phone.goto(`/${language}/c2s/help`);
    await expectAccessible(phone, "offer");
    await phone.goto(`/${language}/join`);
    await expectAccessible(phone, "digits of the desk");
    await phone.goBack();
    await phone.goBack();
    await pair.findEachOther();
    await expectAccessible(phone, "pictures");
    await expectAccessible(desk, "pictures");
    await pair.movesOn(desk, () => pair.pickPictures());
    await expectAccessible(phone, "consent");
    await expectAccessible(desk, "consent");
    await pair.movesOn(desk, () => pair.sayYes());
    await expectAccessible(phone, "name");
    await expectAccessible(desk, "name");
    await pair.movesOn(phone, () => pair.confirmName());
    await phone.goto(pair.address);
    await pair.isLive();
    await expectAccessible(phone, "live");
    await expectAccessible(desk, "look");
    await phone.goto(`/${language}/c2s/help`);
    await expectAccessible(phone, "help, live");
    await phone.goto(pair.address);
    const names = await pair.goTo("names");
    await pair.verb(desk, "level:propose").click();
    await pair.verb(desk, `highlight:${names}`).click();
    await pair.field(desk, names, "given").fill("Amina");
    await pair.verb(desk, `propose:${names}`).click();
    await expect(phone.locator("[data-proposal]")).toBeVisible();
    await expectAccessible(phone, "proposal");
    await expectAccessible(desk, "propose");
    await pair.mayWrite();
    await pair.field(desk, names, "birth").fill("Benali");
    await pair.field(desk, names, "birth").blur();
    await expect(phone.locator(`[data-question="${names}"] [data-author]`)).toContainText("Marie Dupont");
    await expectAccessible(phone, "written");
    await expectAccessible(desk, "write");
    await pair.verb(phone, "stop").click();
    await expect(desk.locator(".guide-receipt")).toBeVisible();
    await expectAccessible(phone, "receipt");
    await expectAccessible(desk, "ended");
    await pair.close();
  });
}

test("without JavaScript on either side both still meet, see and end it", async ({ browser }) => {
  const pair = await Pair.open(browser, { javaScriptEnabled: false });
  const mirror = await Mirror.of(browser);
  const { phone, desk } = pair;
  await pair.findEachOther();
  await mirror.expectAccessible(phone, "pictures without JavaScript");
  await pair.pickPictures();
  await pair.movesOn(desk, () => pair.sayYes());
  await pair.movesOn(phone, () => pair.confirmName());
  await phone.goto(pair.address);
  await expect(phone.locator("[data-guide-bar]")).toBeVisible();
  await desk.reload();
  await expect(desk.locator("[data-question]").first()).toBeVisible();
  await mirror.expectAccessible(desk, "step without JavaScript");
  await pair.verb(phone, "stop").click();
  await expect(phone).toHaveURL(/\/help\/receipt$/);
  await desk.reload();
  await expect(desk.locator(".guide-receipt")).toBeVisible();
  await mirror.close();
  await pair.close();
});
