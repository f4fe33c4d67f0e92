# SPDX-License-Identifier: GPL-3.0-or-later
"""Profiles of the AWS tools' files: the program signs with the very keys that botocore finds."""

import fcntl
import os
import pty
import select
import subprocess
import sys
import termios

try:
    import botocore.exceptions
    import botocore.session
    from botocore.credentials import Credentials
except ImportError:
    print("skipped: there is no botocore")
    sys.exit(77)

from testsupport import program
from testsupport.botocore_server import BotocoreServer
from testsupport.sts_server import WRONG_CODE, StsServer

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
    ("process-before-config", "", KEYS.format("NOT") + "credential_process = " + PRINTS.format("PFIRST", "")),
    ("keys-and-bearer-sso", KEYS.format("KEYSSSO"), "sso_session = s\n"),
    ("process-and-bearer-sso", "", "sso_session = s\ncredential_process = " + PRINTS.format("PSSO", "")),
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

ARN = "arn:aws:iam::123456789012:role/"
ROLE = "role_arn = " + ARN + "%s\nsource_profile = %s\n"

# The same, of profiles whose role is taken; "plain" and others of the above are the sources.
ROLES = [
    ("role", "", ROLE % ("role", "plain")),
    ("role-in-credentials", ROLE % ("incred", "plain"), ""),
    ("role-in-both", "role_arn = " + ARN + "both\n", "source_profile = plain\n"),
    ("role-spacing", "", "role_arn   =%s  \nsource_profile=\tplain\t\n" % (ARN + "spacing")),
    ("role-comments", "", "# a\nrole_arn = %s\n; b\nsource_profile = plain\n" % (ARN + "comments")),
    ("role-capitals", "", "ROLE_ARN = %s\nSource_Profile = plain\n" % (ARN + "capitals")),
    ("role-path", "", ROLE % ("a/b+c=d,e.f@g-h", "plain")),
    ("external", "", ROLE % ("external", "plain") + "external_id = a+b/c d:e=f&g\n"),
    ("named", "", ROLE % ("named", "plain") + "role_session_name = me@example.com\n"),
    ("short", "", ROLE % ("short", "plain") + "duration_seconds = 900\n"),
    ("no-duration", "", ROLE % ("noduration", "plain") + "duration_seconds = long\n"),
    ("everything", "", ROLE % ("all", "plain")
     + "external_id = xy\nrole_session_name = session\nduration_seconds = 1800\nregion = eu-west-1\n"),
    ("mfa", "", ROLE % ("mfa", "plain") + "mfa_serial = arn:aws:iam::123456789012:mfa/me\n"),
    ("of-token", "", ROLE % ("token", "token")),
    ("of-process", "", ROLE % ("process", "process-token")),
    ("of-config-keys", "", ROLE % ("configkeys", "config-only")),
    ("of-two-words", "", ROLE % ("twowords", "two words")),
    ("of-umlaut", "", ROLE % ("umlaut", "Ümlaut")),
    ("chain", "", ROLE % ("chain", "role")),
    ("long-chain", "", ROLE % ("longchain", "chain") + "external_id = last\n"),
    ("chain-of-external", "", ROLE % ("second", "external")),
    ("own-source", KEYS.format("OWN"), ROLE % ("own", "own-source")),
    ("role-before-keys", KEYS.format("NOT"), ROLE % ("beforekeys", "plain")),
    ("keys-end-the-chain", "", ROLE % ("ends", "role-before-keys")),
    ("keys-end-a-loop", KEYS.format("ENDS"), ROLE % ("endsloop", "loops-but-for-keys")),
    ("loops-but-for-keys", KEYS.format("LOOPKEYS"), ROLE % ("endsloop2", "keys-end-a-loop")),
    ("region-of-source", "", ROLE % ("regionofsource", "region-in-config")),
    (
        "process-ends-a-loop", "",
        KEYS.format("NOT") + ROLE % ("pends", "process-ends-a-loop")
        + "credential_process = " + PRINTS.format("PTOKEN", TOKEN.format("PTOKEN")),
    ),
    ("role-before-process", "", ROLE % ("beforeprocess", "plain") + "credential_process = /bin/false\n"),
]

# Whose role cannot be taken, and what is to be said.
BROKEN_ROLES = [
    ("no-source", "role_arn = x\n", "source_profile"),
    ("lost-source", ROLE % ("x", "nowhere"), "nowhere"),
    ("lost-further-on", ROLE % ("x", "lost-source"), "nowhere"),
    ("self", ROLE % ("x", "self"), "self → self"),
    ("loop-a", ROLE % ("x", "loop-b"), "loop-a → loop-b → loop-a"),
    ("loop-b", ROLE % ("x", "loop-a"), "loop-b → loop-a → loop-b"),
    ("into-a-loop", ROLE % ("x", "loop-a"), "into-a-loop → loop-a → loop-b → loop-a"),
    ("keyless", "region = eu-west-1\n", None),
    ("of-keyless", ROLE % ("x", "keyless"), "keyless"),
]

# What the program cannot do by itself, and must name.
UNSUPPORTED = [
    ("source", "role_arn = x\ncredential_source = Environment\n", "credential_source"),
    ("web", "role_arn = x\nweb_identity_token_file = /x\n", "web_identity_token_file"),
    ("role-of-sso", ROLE % ("x", "sso"), "sso_session"),
    ("role-of-source", ROLE % ("x", "source"), "credential_source"),
    ("sso-and-keys", KEYS.format("NOT") + "sso_session = s\nsso_account_id = 1\nsso_role_name = r\n", "sso_session"),
    ("web-and-keys", KEYS.format("NOT") + "web_identity_token_file = /x\n", "web_identity_token_file"),
    ("sso", "sso_session = s\nsso_account_id = 1\nsso_role_name = r\n", "sso_session"),
    ("old-sso", "sso_start_url = https://x.example\nsso_region = us-east-1\n", "sso_start_url"),
    ("login", "login_session = arn:aws:iam::123456789012:user/x\n", "login_session"),
]


class StsKnown:
    """The credentials that an STS gave last, for who asks a server of rooms who is known."""

    def __init__(self, sts):
        self.sts = sts

    def last(self):
        return list(self.sts.known)[-1]

    access_key = property(last)
    secret_key = property(lambda self: self.sts.known[self.last()].secret_key)
    token = property(lambda self: self.sts.known[self.last()].token)


class AllExpired(dict):
    def __contains__(self, key):
        return True

    def __missing__(self, key):
        return 0


class Profiles(program.ProgramTest):
    def setUp(self):
        super().setUp()
        os.mkdir(self.home + "/.aws")
        with open(self.home + "/.aws/credentials", "w", encoding="utf-8") as credentials, open(
            self.home + "/.aws/config", "w", encoding="utf-8"
        ) as config:
            config.write("[sso-session s]\nsso_region = us-east-1\n")
            for name, in_credentials, in_config in PROFILES + ROLES:
                if in_credentials:
                    credentials.write("[%s]\n%s\n" % (name, in_credentials))
                if in_config:
                    title = '"%s"' % name if " " in name else name
                    config.write("[profile %s]\n%s\n" % (title, in_config))
            for name, in_config, _ in UNSUPPORTED + BROKEN_ROLES:
                config.write("[profile %s]\n%s\n" % (name, in_config))

    @staticmethod
    def command(url, profile):
        return (
            program.PROGRAM, "create-room", "--account-id=a", "--name=n", "--profile", profile,
            "--endpoint-url", url,
        )

    def create(self, url, profile, **variables):
        return self.run_command(*self.command(url, profile), **variables)

    def botocores(self, profile, sts=None):
        session = botocore.session.Session(profile=profile)
        session.set_config_variable("credentials_file", self.home + "/.aws/credentials")
        session.set_config_variable("config_file", self.home + "/.aws/config")
        session.set_config_variable("sts_regional_endpoints", "regional")
        if sts:
            # Debian's botocore is older than AWS_ENDPOINT_URL_STS.
            create = session.create_client
            session.create_client = lambda name, **more: create(
                name, **{**more, "endpoint_url": sts.url, "region_name": self.region(session)}
            )
            resolver = session.get_component("credential_provider")
            resolver.get_provider("assume-role")._prompter = lambda prompt: sts.mfa_code
        return session.get_credentials().get_frozen_credentials()

    @staticmethod
    def region(session):
        """What it signs for without an endpoint of its own."""
        return session.get_config_variable("region") or "us-east-1"

    def create_at_a_terminal(self, answer, *command, **variables):
        """The same with a terminal, where the code is asked for; returns what that showed, too."""
        terminal, end = pty.openpty()
        self.addCleanup(os.close, terminal)
        self.addCleanup(os.close, end)

        def take_terminal():
            os.setsid()
            fcntl.ioctl(end, termios.TIOCSCTTY, 0)

        process = subprocess.Popen(
            command, env={**self.environment, **variables}, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
            preexec_fn=take_terminal,
        )
        shown = b""
        while b": " not in shown:
            self.assertTrue(select.select([terminal], [], [], program.TIME_LIMIT)[0], shown)
            shown += os.read(terminal, 1000)
        os.write(terminal, answer)
        out, err = process.communicate(timeout=program.TIME_LIMIT)
        return process.returncode, out, err, shown.decode()

    def test_same_keys(self):
        for name, _, _ in PROFILES:
            with self.subTest(profile=name):
                found = self.botocores(name)
                with BotocoreServer(found.access_key, found.secret_key, found.token) as server:
                    result = self.create(server.url, name)
                    self.assertEqual(server.faults, [])
                    self.assertEqual(result.returncode, 0, result.stderr)

    def test_same_roles(self):
        for name, _, _ in ROLES:
            with self.subTest(profile=name), StsServer(
                ("PLAIN", "PLAIN-secret"), ("TOKEN", "TOKEN-secret", "abc/+="),
                ("PTOKEN", "PTOKEN-secret", "PTOKEN-token"), ("CONFIGONLY", "CONFIGONLY-secret"),
                ("TWOWORDS", "TWOWORDS-secret"), ("UMLAUT", "UMLAUT-secret"),
                ("OWN", "OWN-secret"), ("NOT", "NOT-secret"), ("ENDS", "ENDS-secret"),
                ("LOOPKEYS", "LOOPKEYS-secret"), ("REGION", "REGION-secret"),
            ) as sts:
                found = self.botocores(name, sts)
                theirs = [self.without_own_name(asked) for asked in sts.requests]
                sts.requests.clear()
                with BotocoreServer(found.access_key, found.secret_key, found.token) as server:
                    ours = {"AWS_ENDPOINT_URL_STS": sts.url}
                    if "mfa" in name:
                        code, _, err, shown = self.create_at_a_terminal(
                            b"123456\n", *self.command(server.url, name), **ours
                        )
                        self.assertIn("arn:aws:iam::123456789012:mfa/me", shown)
                    else:
                        result = self.create(server.url, name, **ours)
                        code, err = result.returncode, result.stderr
                    self.assertEqual(sts.faults + server.faults, [])
                    self.assertEqual(code, 0, err)
                self.assertEqual([self.without_own_name(asked) for asked in sts.requests], theirs)
                self.assertTrue(theirs)

    @staticmethod
    def without_own_name(asked):
        name = asked["RoleSessionName"]
        own = name.startswith(("botocore-session-", "roomwright-"))
        return {**asked, "RoleSessionName": "" if own else name}

    def test_broken_roles(self):
        for name, _, words in BROKEN_ROLES:
            with self.subTest(profile=name):
                if words is not None and name != "of-keyless":
                    with self.assertRaises(botocore.exceptions.BotoCoreError):
                        self.botocores(name)
                result = self.create("http://127.0.0.1:9", name, AWS_ENDPOINT_URL_STS="http://127.0.0.1:9")
                self.assertEqual(result.returncode, 253, result.stderr)
                self.assertIn(words or "locate credentials", result.stderr)

    def test_refused_role(self):
        with StsServer(("PLAIN", "PLAIN-secret")) as sts:
            sts.refused = ("AccessDenied", "User: me is not authorized to perform: sts:AssumeRole")
            result = self.create("http://127.0.0.1:9", "role", AWS_ENDPOINT_URL_STS=sts.url)
        self.assertEqual(result.returncode, 254, result.stderr)
        self.assertIn("(AccessDenied) when calling the AssumeRole operation: User: me", result.stderr)
        self.assertIn(ARN + "role", result.stderr)
        self.assertIn("sts-request", result.stderr)

    def test_sts_out_of_reach(self):
        result = self.create("http://127.0.0.1:9", "role", AWS_ENDPOINT_URL_STS="http://127.0.0.1:1")
        self.assertEqual(result.returncode, 255, result.stderr)
        self.assertIn("127.0.0.1", result.stderr)

    def test_wrong_code(self):
        with StsServer(("PLAIN", "PLAIN-secret")) as sts:
            code, out, err, _ = self.create_at_a_terminal(
                b" 654321 \n", *self.command("http://127.0.0.1:9", "mfa"), AWS_ENDPOINT_URL_STS=sts.url
            )
        self.assertEqual((code, out), (254, ""), err)
        self.assertIn("(AccessDenied) when calling the AssumeRole operation: " + WRONG_CODE, err)
        self.assertIn("MFA code may have been wrong", err)

    def test_no_code(self):
        for case, typed, code in (("empty", b"\n", 253), ("end", b"\x04", 253), ("Ctrl+C", b"\x03", 130)):
            with self.subTest(case=case), StsServer(("PLAIN", "PLAIN-secret")) as sts:
                returned, out, err, _ = self.create_at_a_terminal(
                    typed, *self.command("http://127.0.0.1:9", "mfa"), AWS_ENDPOINT_URL_STS=sts.url
                )
                self.assertEqual((returned, out), (code, ""), err)
                self.assertEqual(sts.requests, [])

    def test_no_terminal(self):
        with StsServer(("PLAIN", "PLAIN-secret")) as sts:
            result = self.run_command(
                "setsid", "--wait", *self.command("http://127.0.0.1:9", "mfa"),
                AWS_ENDPOINT_URL_STS=sts.url,
            )
            self.assertEqual(sts.requests, [])
        self.assertEqual(result.returncode, 253, result.stderr)
        self.assertIn("arn:aws:iam::123456789012:mfa/me", result.stderr)
        self.assertIn("aws configure export-credentials", result.stderr)

    def test_endpoints_of_sts(self):
        """The section of services comes before endpoint_url, and the environment before both."""
        with StsServer(("PLAIN", "PLAIN-secret")) as sts:
            services = "[services s]\nsts =\n  endpoint_url = %s\n" % sts.url
            wrong = "endpoint_url = http://127.0.0.1:1\n"
            cases = [
                (services, wrong + "services = s\n", {}),
                ("", "endpoint_url = %s\n" % sts.url, {}),
                ("", wrong, {"AWS_ENDPOINT_URL": sts.url}),
                ("", wrong, {"AWS_ENDPOINT_URL_STS": sts.url, "AWS_ENDPOINT_URL": "http://127.0.0.1:1"}),
            ]
            for section, in_profile, variables in cases:
                with open(self.home + "/.aws/config", "w", encoding="utf-8") as config:
                    config.write(section + "[profile p]\n" + ROLE % ("x", "plain") + in_profile)
                with self.subTest(profile=in_profile, variables=variables):
                    result = self.create("http://127.0.0.1:9", "p", **variables)
                    self.assertEqual(len(sts.requests), 1, result.stderr)
                    sts.requests.clear()

    def batch(self, url, profile, count, **variables):
        with open(self.home + "/list", "w", encoding="utf-8") as rooms:
            for number in range(count):
                rooms.write('{"Name": "%d"}\n' % number)
        return self.run_command(
            program.PROGRAM, "create-rooms", "--input", self.home + "/list", "--account-id=a",
            "--profile", profile, "--endpoint-url", url, **variables,
        )

    def test_role_expires_in_a_batch(self):
        with StsServer(("PLAIN", "PLAIN-secret")) as sts, BotocoreServer("", "") as server:
            known = StsKnown(sts)
            server.credentials = known

            def expire():
                if len(server.requests) in (20, 40):
                    server.expired.update(dict.fromkeys([known.last()], 0))
                    sts.generation += 1

            server.after_request = expire
            result = self.batch(server.url, "chain", 60, AWS_ENDPOINT_URL_STS=sts.url)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(result.stdout.count('"Created"'), 60, result.stdout)
            self.assertEqual(len({body["Name"] for _, body, _ in server.requests}), 60)
            # The role in the middle is still good.
            asked = [request["RoleArn"] for request in sts.requests]
            self.assertEqual(asked, [ARN + "role"] + 3 * [ARN + "chain"])
            self.assertEqual([count > 0 for count in server.expired.values()], [True, True])

    def test_process_expires_in_a_batch(self):
        script = self.home + "/print"
        with open(script, "w", encoding="utf-8") as file:
            file.write(
                "#!/bin/sh\necho run >> %s/runs\nN=$(grep -c . %s/runs)\n" % (self.home, self.home)
                + 'echo "{\\"Version\\": 1, \\"AccessKeyId\\": \\"RUN$N\\", '
                '\\"SecretAccessKey\\": \\"RUN$N/secret\\", \\"SessionToken\\": \\"RUN$N/token\\"}"\n'
            )
        os.chmod(script, 0o700)
        with open(self.home + "/.aws/config", "w", encoding="utf-8") as config:
            config.write("[profile p]\ncredential_process = %s\n" % script)
        with BotocoreServer("RUN1", "RUN1/secret", "RUN1/token") as server:

            def expire():
                if len(server.requests) == 20:
                    server.expired["RUN1"] = 0
                    server.credentials = Credentials("RUN2", "RUN2/secret", "RUN2/token")

            server.after_request = expire
            result = self.batch(server.url, "p", 50)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(result.stdout.count('"Created"'), 50, result.stdout)
            self.assertGreater(server.expired["RUN1"], 0)
        with open(self.home + "/runs", encoding="utf-8") as runs:
            self.assertEqual(runs.read(), 2 * "run\n")

    def test_expired_for_good(self):
        """What comes back expired again is not asked for a third time; the rows wait."""
        with StsServer(("PLAIN", "PLAIN-secret")) as sts, BotocoreServer("", "") as server:
            server.credentials = StsKnown(sts)
            server.expired = AllExpired()
            result = self.batch(server.url, "role", 30, AWS_ENDPOINT_URL_STS=sts.url)
            self.assertNotEqual(result.returncode, 0)
            self.assertEqual(result.stderr.count("(ExpiredTokenException)"), 1, result.stderr)
            self.assertNotIn('"Failed"', result.stdout)

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
