# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands between a client and a service and does to their conversation what networks and services
do: what `fault` returns for a request is what becomes of it."""

import http.client
import socket
import socketserver
import struct
import threading

# With those in the second list the service has done what was asked, and the client is not told.
REFUSED = ("throttle", "fault", "unavailable", "drop")
UNANSWERED = ("lose", "reset", "truncate", "garble", "hang")

_ANSWERS = {
    "throttle": (429, b"ThrottledClientException"),
    "fault": (500, b"ServiceFailureException"),
    "unavailable": (503, b"ServiceUnavailableException"),
}


class _Connection(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    def handle(self):
        while self.serve_one():
            pass

    def serve_one(self):
        """False where the conversation has ended."""
        try:
            head = self.read_head()
            if not head:
                return False
            length = 0
            for line in head:
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            body = self.rfile.read(length)
            return self.answer(self.server.proxy.fault(), head, body)
        except (ConnectionError, http.client.HTTPException):
            return False

    def read_head(self):
        lines = []
        while True:
            line = self.rfile.readline()
            if not line:
                return None
            if line == b"\r\n":
                return lines
            lines.append(line.rstrip(b"\r\n"))

    def answer(self, fault, head, body):
        if fault == "drop":
            return False
        if fault in _ANSWERS:
            status, name = _ANSWERS[fault]
            self.write(status, [(b"x-amzn-ErrorType", name)], b'{"Message":"So it was asked."}')
            return True
        status, headers, reply = self.forward(head, body)
        if fault == "pass":
            self.write(status, headers, reply)
            return True
        if fault == "garble":
            self.write(status, headers, b"<html>It works!</html>")
            return True
        if fault == "truncate":
            self.write(status, headers, reply, len(reply) // 2)
        elif fault == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif fault == "hang":
            self.rfile.read(1)  # until the client has had enough
        return False

    def forward(self, head, body):
        method, path, _ = head[0].decode("ascii").split(" ")
        upstream = http.client.HTTPConnection("127.0.0.1", self.server.proxy.upstream)
        try:
            upstream.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            for line in head[1:]:
                name, value = line.split(b":", 1)
                if name.lower() != b"connection":
                    upstream.putheader(name.decode("ascii"), value.strip())
            upstream.endheaders(body)
            response = upstream.getresponse()
            headers = [
                (name.encode(), value.encode())
                for name, value in response.getheaders()
                if name.lower() not in ("content-length", "connection")
            ]
            return response.status, headers, response.read()
        finally:
            upstream.close()

    def write(self, status, headers, body, sent=None):
        lines = [b"HTTP/1.1 %d x" % status]
        lines += [name + b": " + value for name, value in headers]
        lines += [b"Content-Length: %d" % len(body), b"", b""]
        self.wfile.write(b"\r\n".join(lines) + body[:sent])


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 64


class FaultyProxy:
    def __init__(self, upstream, fault):
        """Of a service on the port `upstream`. `fault` is called by several threads."""
        self.upstream = upstream
        self._fault = fault
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Connection)
        self._server.proxy = self
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    @property
    def url(self):
        return "http://127.0.0.1:%d" % self._server.server_address[1]

    def fault(self):
        with self._lock:
            return self._fault()

    def close(self):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
