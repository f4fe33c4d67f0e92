# SPDX-License-Identifier: GPL-3.0-or-later
"""Profiles of the AWS tools' files: the program signs with the very keys that botocore finds."""

import os
import sys

try:
    import botocore.session
except ImportError:
    print("skipped: there is no botocore")
    sys.exit(77)

from testsupport import program
from testsupport.botocore_server import BotocoreServer

KEYS = "aws_access_key_id = {0}\naws_secret_access_key = {0}-secret\n"
PRINTS = (
    '/bin/echo \'{{"Version": 1, "AccessKeyId": "{0}", "SecretAccessKey": "{0}-secret"{1}}}\''
)
TOKEN = ', "SessionToken": "{0}-token", "Expiration": "2099-01-01T00:00:00Z"'

# Name, what stands in the credentials file, what stands in the config file.
PROFILES = [
    ("default", KEYS.format("DEFAULT"), ""),
    ("plain", KEYS.format("PLAIN"), ""),
    ("config-only", "", KEYS.format("CONFIGONLY")),
    ("both-files", KEYS.format("CREDENTIALS"), KEYS.format("CONFIG")),
    ("token", KEYS.format("TOKEN") + "aws_session_token = abc/+=\n", ""),
    ("token-in-config", "", KEYS.format("TOKENC") + "aws_session_token = abc\n"),
    ("spaces", "aws_access_key_id    =    SPACES   \naws_secret_access_key =\tSPACES-secret\t\n", ""),
    ("pair-of-one-file", KEYS.format("ONE"), "aws_session_token = of-another-pair\n"),
    ("no-spaces", "aws_access_key_id=NOSPACES\naws_secret_access_key=NOSPACES-secret\n", ""),
    ("colon", "aws_access_key_id: COLON\naws_secret_access_key: COLON-secret\n", ""),
    ("capital-keys", "AWS_ACCESS_KEY_ID = CAPITAL\nAws_Secret_Access_Key = CAPITAL-secret\n", ""),
    ("comment-lines", "# one\n" + KEYS.format("COMMENTS") + "; two\n", ""),
    ("comment-between", "aws_access_key_id = BETWEEN\n# no\naws_secret_access_key = BETWEEN-secret\n", ""),
    ("hash-in-value", "aws_access_key_id = HASH\naws_secret_access_key = a#b;c\n", ""),
    ("equals-in-value", "aws_access_key_id = EQUALS\naws_secret_access_key = a=b==\n", ""),
    ("percent", "aws_access_key_id = PERCENT\naws_secret_access_key = a%b%(c)s\n", ""),
    ("backslash", "aws_access_key_id = BACKSLASH\naws_secret_access_key = a\\b\n", ""),
    ("quotes-in-value", "aws_access_key_id = QUOTES\naws_secret_access_key = \"a'b\"\n", ""),
    ("slash", "aws_access_key_id = SLASH\naws_secret_access_key = a/b+c/d\n", ""),
    ("empty-lines", "\n\n" + KEYS.format("EMPTYLINES").replace("\n", "\n\n"), ""),
    ("with other-keys", KEYS.format("OTHER") + "region = eu-west-1\noutput = text\n", ""),
    ("nested", KEYS.format("NESTED") + "s3 =\n  max_concurrent_requests = 20\n", ""),
    ("nested-before", "s3 =\n  aws_access_key_id = WRONG\n" + KEYS.format("NESTEDBEFORE"), ""),
    ("Ümlaut", KEYS.format("UMLAUT"), ""),
    ("UPPER", KEYS.format("UPPER"), ""),
    ("upper", KEYS.format("LOWER"), ""),
    ("dotted.name@host", KEYS.format("DOTTED"), ""),
    ("two words", KEYS.format("TWOWORDS"), ""),
    ("config two words", "", KEYS.format("CTWOWORDS")),
    ("region-in-config", KEYS.format("REGION"), "region = eu-central-1\n"),
    ("process", "", "credential_process = " + PRINTS.format("PROCESS", "")),
    ("process-token", "", "credential_process = " + PRINTS.format("PTOKEN", TOKEN.format("PTOKEN"))),
    ("process-in-credentials", "credential_process = " + PRINTS.format("PCRED", ""), ""),
    ("process-and-keys", KEYS.format("KEYSFIRST"), "credential_process = /bin/false"),
    (
        "process-quotes",
        "",
        """credential_process = /bin/echo '{"Version": 1, "AccessKeyId": "QUOTED",'"""
        """ "\\"SecretAccessKey\\": \\"it is\\"}"\n""",
    ),
    ("process-spaces", "", "credential_process =   " + PRINTS.format("PSPACES", "") + "  "),
    ("keys-and-token-process", KEYS.format("KTP") + "aws_session_token = t\n", "credential_process = /bin/false"),
    ("long", "aws_access_key_id = LONG\naws_secret_access_key = " + "x" * 500 + "\n", ""),
    ("digits", "aws_access_key_id = 12345\naws_secret_access_key = 67890\n", ""),
    ("dash-secret", "aws_access_key_id = DASH\naws_secret_access_key = -x-\n", ""),
    ("endpoint", KEYS.format("ENDPOINT"), "endpoint_url = https://elsewhere.example\n"),
    ("bundle", KEYS.format("BUNDLE"), "max_attempts = 2\nretry_mode = standard\n"),
]

# What the program cannot do by itself, and must name.
UNSUPPORTED = [
    ("role", "role_arn = arn:aws:iam::123456789012:role/x\nsource_profile = plain\n", "role_arn"),
    ("sso", "sso_session = s\nsso_account_id = 1\nsso_role_name = r\n", "sso_session"),
    ("old-sso", "sso_start_url = https://x.example\nsso_region = us-east-1\n", "sso_start_url"),
    ("login", "login_session = arn:aws:iam::123456789012:user/x\n", "login_session"),
]


class Profiles(program.ProgramTest):
    def setUp(self):
        super().setUp()
        os.mkdir(self.home + "/.aws")
        with open(self.home + "/.aws/credentials", "w", encoding="utf-8") as credentials, open(
            self.home + "/.aws/config", "w", encoding="utf-8"
        ) as config:
            config.write("[sso-session s]\nsso_region = us-east-1\n")
            for name, in_credentials, in_config in PROFILES:
                if in_credentials:
                    credentials.write("[%s]\n%s\n" % (name, in_credentials))
                if in_config:
                    title = '"%s"' % name if " " in name else name
                    config.write("[profile %s]\n%s\n" % (title, in_config))
            for name, in_config, _ in UNSUPPORTED:
                config.write("[profile %s]\n%s\n" % (name, in_config))

    def create(self, url, profile, **variables):
        return self.run_command(
            program.PROGRAM, "create-room", "--account-id=a", "--name=n", "--profile", profile,
            "--endpoint-url", url, **variables,
        )

    def botocores(self, profile):
        session = botocore.session.Session(profile=profile)
        session.set_config_variable("credentials_file", self.home + "/.aws/credentials")
        session.set_config_variable("config_file", self.home + "/.aws/config")
        return session.get_credentials().get_frozen_credentials()

    def test_same_keys(self):
        for name, _, _ in PROFILES:
            with self.subTest(profile=name):
                found = self.botocores(name)
                with BotocoreServer(found.access_key, found.secret_key, found.token) as server:
                    result = self.create(server.url, name)
                    self.assertEqual(server.faults, [])
                    self.assertEqual(result.returncode, 0, result.stderr)

    def test_option_before_environment(self):
        with BotocoreServer("PLAIN", "PLAIN-secret") as server:
            result = self.create(
                server.url, "plain", AWS_ACCESS_KEY_ID="OTHER", AWS_SECRET_ACCESS_KEY="x",
                AWS_PROFILE="token",
            )
            self.assertEqual(result.returncode, 0, result.stderr)

    def test_unsupported(self):
        for name, _, key in UNSUPPORTED:
            with self.subTest(profile=name):
                result = self.create("http://127.0.0.1:9", name)
                self.assertEqual(result.returncode, 253, result.stderr)
                self.assertIn(key, result.stderr)
                self.assertIn("aws configure export-credentials", result.stderr)

    def test_process_that_fails(self):
        cases = [
            ("exit code", "/bin/false", ""),
            ("says why", "/bin/ls /nowhere", "/nowhere"),
            ("no program", "/nowhere/program", ""),
            ("no JSON", "/bin/echo hello", ""),
            ("other version", "/bin/echo '{\"Version\": 2}'", ""),
            ("open quote", "/bin/echo 'x", ""),
        ]
        for case, command, words in cases:
            with self.subTest(case=case):
                with open(self.home + "/.aws/config", "w", encoding="utf-8") as config:
                    config.write("[profile p]\ncredential_process = %s\n" % command)
                result = self.create("http://127.0.0.1:9", "p")
                self.assertEqual(result.returncode, 253, result.stderr)
                self.assertIn("credential_process", result.stderr)
                self.assertIn(words, result.stderr)

    def test_no_shell(self):
        with open(self.home + "/.aws/config", "w", encoding="utf-8") as config:
            config.write(
                "[profile p]\ncredential_process = /bin/echo $(/bin/touch %s/made) ; x\n" % self.home
            )
        self.create("http://127.0.0.1:9", "p")
        self.assertFalse(os.path.exists(self.home + "/made"))


if __name__ == "__main__":
    program.main()
