import { describeRuns } from "./snippets-under-test.ts";

// These tests need curl, Python with requests, PHP with its curl extension, and a JDK. If a program is missing, its tests fail and name it.
describeRuns({ language: "curl", command: "bash", file: "send.sh" });
describeRuns({ language: "curl", command: "sh", file: "send.sh" });
describeRuns({ language: "python", command: "python3", file: "send.py" });
describeRuns({ language: "php", command: "php", file: "send.php" });
describeRuns({ language: "java", command: "java", file: "SendVoiceStatus.java" });
