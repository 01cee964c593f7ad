import { expect, test } from "vitest";
import { isPrivateAddress } from "../../../src/sources/http/private-address.ts";

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "0.0.0.0",
  "::1",
  "::",
  "fd00::1",
  "fe80::1",
  "::ffff:10.0.0.1",
  "no address",
])("%s is not public", (address) => expect(isPrivateAddress(address)).toBe(true));

test.each(["80.71.134.9", "172.32.0.1", "2a00:1450:400f::200e", "::ffff:80.71.134.9"])("%s is public", (address) =>
  expect(isPrivateAddress(address)).toBe(false),
);
