/** Changes that a reader makes to the settings: settings in, new settings out, nothing else touched. Pure. */
import { ROLES, type Role } from './roles.ts';
import { isOn, type Settings } from './settings.ts';
import { isWithin, type Site } from './sites.ts';

/**
 * Switches a host on or off. On also lifts an off of a parent host, and lists the host where nothing else does;
 * off keeps an own host in the list, so that switching back loses nothing.
 */
export function withHost(settings: Settings, sites: Site[], host: string, on: boolean): Settings {
  if (!on) return { ...settings, off: [...new Set([...settings.off, host])].sort() };
  const lifted = { ...settings, off: settings.off.filter((off) => !isWithin(host, off)) };
  return isOn(lifted, sites, host) ? lifted : { ...lifted, own: [...lifted.own, host].sort() };
}

/** Forgets a host that the reader added. */
export function withoutOwnHost(settings: Settings, host: string): Settings {
  return {
    ...settings,
    own: settings.own.filter((own) => own !== host),
    off: settings.off.filter((off) => off !== host),
  };
}

/** Marks a role, or leaves it unmarked. */
export function withRole(settings: Settings, role: Role, marked: boolean): Settings {
  const unmarked = ROLES.filter((each) => (each === role ? !marked : settings.unmarked.includes(each)));
  return { ...settings, unmarked };
}
