import { afterEach, describe, expect, it, vi } from 'vitest';
import { settingsIn } from '../../../src/app/settings.ts';
import { aDoor, closeTabs, freshName } from '../../support/tabs.ts';

afterEach(closeTabs);

describe('a setting', () => {
  it('that is changed in one tab is so in another at once, as when the lock is to close sooner', async () => {
    const name = freshName();
    const [here, there] = [await settingsIn(await aDoor(name)), await settingsIn(await aDoor(name))];

    here.lockAfter.value = 1;
    here.backedUpTo.value = { versions: 7, justForYou: 2 };

    await vi.waitFor(() => expect(there.backedUpTo.value).toEqual({ versions: 7, justForYou: 2 }));
    expect(there.lockAfter.value).toBe(1);
  });

  it('that is changed while another tab starts is so in that one too', async () => {
    const name = freshName();
    const [here, starting] = [await settingsIn(await aDoor(name)), await aDoor(name)];
    const read = starting.setting.bind(starting);
    let goOn: () => void = () => {};
    const held = new Promise<void>((done) => {
      goOn = done;
    });
    vi.spyOn(starting, 'setting').mockImplementation(async (asked) => {
      const asItWas = await read(asked);
      await held;
      return asItWas;
    });
    const there = settingsIn(starting);
    const told = new Promise((heard) => {
      new BroadcastChannel('marram-settings').addEventListener('message', heard, { once: true });
    });

    here.lockAfter.value = 1;
    await told;
    goOn();

    expect((await there).lockAfter.value).toBe(1);
  });

  it('that another tab starts too soon to read is so in that one once it is written', async () => {
    const name = freshName();
    const door = await aDoor(name);
    const here = await settingsIn(door);
    const put = door.putSetting.bind(door);
    let goOn: () => void = () => {};
    const held = new Promise<void>((done) => {
      goOn = done;
    });
    vi.spyOn(door, 'putSetting').mockImplementation((...setting) => held.then(() => put(...setting)));

    here.lockAfter.value = 1;
    const there = await settingsIn(await aDoor(name));
    expect(there.lockAfter.value).toBe(5);
    goOn();

    await vi.waitFor(() => expect(there.lockAfter.value).toBe(1));
  });

  it('that the phone does not take is told to other tabs all the same', async () => {
    const name = freshName();
    const door = await aDoor(name);
    const [here, there] = [await settingsIn(door), await settingsIn(await aDoor(name))];
    vi.spyOn(door, 'putSetting').mockRejectedValue(new DOMException('', 'QuotaExceededError'));

    here.lockAfter.value = 1;

    await vi.waitFor(() => expect(there.lockAfter.value).toBe(1));
  });

  it('is written by the tab that changed it alone', async () => {
    const name = freshName();
    const [door, other] = [await aDoor(name), await aDoor(name)];
    const [here, there] = [await settingsIn(door), await settingsIn(other)];
    const put = vi.spyOn(other, 'putSetting');

    here.lockAfter.value = 15;

    await vi.waitFor(() => expect(there.lockAfter.value).toBe(15));
    await vi.waitFor(async () => expect(await door.setting('lockAfter')).toBe(15));
    expect(put).not.toHaveBeenCalled();
  });
});
