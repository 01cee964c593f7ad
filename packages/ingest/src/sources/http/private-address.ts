import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Addresses that do not belong to a site on the internet: a listing must not lead a worker into the town hall's own network. */
const notPublic = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  notPublic.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  notPublic.addSubnet(network, prefix, "ipv6");

/** True for `127.0.0.1`, `10.1.2.3`, `::1`, `::ffff:192.168.0.1`; false for `80.71.134.9`. What is no address at all counts as private. */
export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return notPublic.check(address, "ipv4");
  if (!isIPv6(address)) return true;
  return notPublic.check(address, "ipv6");
}
