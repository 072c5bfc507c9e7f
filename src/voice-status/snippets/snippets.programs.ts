import { describeRuns } from "./snippets-under-test.ts";

// These want curl, Python with requests, and a JDK. Where one is missing its tests fail, by its name.
describeRuns({ language: "curl", command: "bash", file: "send.sh" });
describeRuns({ language: "curl", command: "sh", file: "send.sh" });
describeRuns({ language: "python", command: "python3", file: "send.py" });
describeRuns({ language: "java", command: "java", file: "SendVoiceStatus.java" });
