// The main() of every theme.
#define BOOST_TEST_MODULE systemnet
#include <boost/test/unit_test.hpp>
