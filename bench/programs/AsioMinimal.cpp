#include <utility> // before Boost: its 1.74 does not include it

#include <boost/asio.hpp>

int main()
{
    boost::asio::io_context context;
    return context.stopped() ? 1 : 0;
}
