# SPDX-License-Identifier: GPL-3.0-or-later
"""AWS's Security Token Service, as far as AssumeRole, on a free port of 127.0.0.1. Signatures are
verified by botocore's signer."""

import datetime
import hashlib
import http.server
import threading
import urllib.parse

from botocore.credentials import Credentials

from testsupport.botocore_server import AUTHORIZATION, signature_fault

ANSWER = """<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleResult>
    <AssumedRoleUser>
      <AssumedRoleId>AROAEXAMPLE:session</AssumedRoleId>
      <Arn>arn:aws:sts::123456789012:assumed-role/x/session</Arn>
    </AssumedRoleUser>
    <Credentials>
      <AccessKeyId>%s</AccessKeyId>
      <SecretAccessKey>%s</SecretAccessKey>
      <SessionToken>%s</SessionToken>
      <Expiration>%s</Expiration>
    </Credentials>
  </AssumeRoleResult>
  <ResponseMetadata><RequestId>sts-request</RequestId></ResponseMetadata>
</AssumeRoleResponse>"""

ERROR = """<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error>
  <RequestId>sts-request</RequestId>
</ErrorResponse>"""

WRONG_CODE = "MultiFactorAuthentication failed with invalid MFA one time pass code."


class StsServer:
    """`with StsServer(("KEY", "secret", None), …) as server:`; a role is given to whoever is known,
    and is known itself from then on. The same question by the same asker gets the same answer, as
    long as `server.generation` is. `server.requests` holds what was asked, with "by" and "region"."""

    def __init__(self, *known):
        self.known = {key[0]: Credentials(*key) for key in known}
        self.mfa_code = "123456"
        self.generation = 0
        self.refused = None  # (code, message) for all
        self.requests = []
        self.faults = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                match = AUTHORIZATION.match(self.headers.get("Authorization", ""))
                by = outer.known.get(match.group(1)) if match else None
                if by is None:
                    return self.refuse("InvalidClientTokenId", "The token is invalid.")
                fault = signature_fault(self, body, by, "sts")
                if fault:
                    outer.faults.append(fault)
                    return self.refuse("SignatureDoesNotMatch", "No.")
                asked = dict(urllib.parse.parse_qsl(body.decode(), strict_parsing=True))
                code = asked.pop("TokenCode", None)
                outer.requests.append({**asked, "by": by.access_key, "region": match.group(3)})
                if outer.refused:
                    return self.refuse(*outer.refused)
                if asked.get("SerialNumber") and code != outer.mfa_code:
                    return self.refuse("AccessDenied", WRONG_CODE)
                return self.reply(200, ANSWER % outer.grant(asked, by.access_key))

            def refuse(self, code, message):
                self.reply(403, ERROR % (code, message))

            def reply(self, status, text):
                content = text.encode()
                self.send_response(status)
                self.send_header("Content-Type", "text/xml")
                self.send_header("Content-Length", str(len(content)))
                self.send_header("x-amzn-RequestId", "sts-request")
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = "http://127.0.0.1:%d" % self.server.server_address[1]

    def grant(self, asked, by):
        if asked["RoleSessionName"].startswith(("botocore-session-", "roomwright-")):
            asked = {**asked, "RoleSessionName": ""}
        seed = repr((sorted(asked.items()), by, self.generation)).encode()
        key = "ASIA" + hashlib.sha256(seed).hexdigest()[:16].upper()
        role = Credentials(key, key + "/secret", key + "/token==")
        self.known[key] = role
        seconds = int(asked.get("DurationSeconds", 3600))
        end = datetime.datetime.utcnow() + datetime.timedelta(seconds=seconds)
        return role.access_key, role.secret_key, role.token, end.strftime("%Y-%m-%dT%H:%M:%SZ")

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *exception):
        self.server.shutdown()
        self.server.server_close()
