// The contract of an engine: how OperationQueues waits until a socket is ready. CMake picks the folder (SYSTEMNET_ENGINE).
//
// An engine has two classes:
//   - Poller, one a reactor. One thread at a time is in Wait or Poll; what became ready there it tells by OperationQueues::OnReady. Wake
//   makes
//     Wait return. Any thread may call Wake.
//   - SocketWatch, one a socket. All but IsWaiting are called under the socket's mutex:
//         Outcome Await(SocketState&, Direction, bool again)
//                      from now on OnReady is called when the socket becomes ready in this direction: where it is ready now, too, if
//                      `again` or if it was not waited for. The socket is open.
//         bool IsWaiting(Direction)
//                      Await need not be called: OnReady is still to come. An engine that waits for edges says so for good.
//         void Abandon(SocketState&, Direction)
//                      nobody waits any more: what the engine keeps alive for the wait may go. OnReady may still be called.
//         void Detach(SocketState&)
//                      the descriptor is about to be closed or replaced; afterwards nothing waits. OnReady may still be called.
//     OnReady without a reason is allowed: it means "try again".
//
// An engine tells, attempts nothing, and does not know operations. These two includes are the only ones that are not written from the
// project's root.
#pragma once
#include "Poller.hpp"
#include "SocketWatch.hpp"
