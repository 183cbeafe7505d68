import { defineConfig } from "vitest/config";

/** Two projects: `unit` needs only Node; `acceptance` needs the tools of scripts/tools (act, Docker, pip-audit). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/acceptance/**"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "acceptance",
          include: ["test/acceptance/**/*.test.ts"],
          testTimeout: 900_000,
          hookTimeout: 900_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
