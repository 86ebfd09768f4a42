#include <utility> // Boost 1.74 needs it first
#include <boost/asio.hpp>

int main()
{
    boost::asio::io_context context;
    return context.stopped() ? 1 : 0;
}
