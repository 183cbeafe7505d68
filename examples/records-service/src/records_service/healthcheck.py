"""Exit code 0 when the service on this port says that it is well; used by the containers' health checks."""

import http.client
import sys


def is_healthy(port: int) -> bool:
    """One question to /health, at most two seconds."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(0 if is_healthy(int(sys.argv[1])) else 1)
