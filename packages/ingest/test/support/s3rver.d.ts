/** The part of s3rver that the tests use; the package has no types. */
declare module "s3rver" {
  // biome-ignore lint/style/noDefaultExport: this is what the package exports
  export default class S3rver {
    constructor(options: {
      port: number;
      address: string;
      silent: boolean;
      directory: string;
      configureBuckets: readonly { name: string; configs: readonly string[] }[];
    });
    run(): Promise<{ port: number }>;
    close(): Promise<void>;
  }
}
