// docs/performance.svg
#include "Report.hpp"
#include <cmath>
#include <cstdio>
#include <limits>
#include <sstream>

namespace Bench
{
    namespace
    {
        struct Series
        {
            const char* Contestant;
            const char* Title;
            const char* Colour;
        };
        constexpr Series series[] = {
            {"asio", "Boost.Asio", "#8c6bb1"},     {"libuv", "libuv", "#66a61e"},           {"dotnet", ".NET", "#d95f02"},
            {"systemnet", "Begin/End", "#1f78b4"}, {"event-args", "event args", "#17a2a2"}, {"await", "await", "#e7298a"},
            {"engine", "engine", "#0b3c5d"},
        };
        constexpr Series curves[] = {
            {"raw", "raw", "#555555"},     {"asio", "Boost.Asio", "#8c6bb1"},     {"libuv", "libuv", "#66a61e"},
            {"dotnet", ".NET", "#d95f02"}, {"systemnet", "Begin/End", "#1f78b4"}, {"event-args", "event args", "#17a2a2"},
            {"await", "await", "#e7298a"}, {"engine", "engine", "#0b3c5d"},
        };
        constexpr std::pair<const char*, const char*> works[] = {
            {"pingpong-64", "blocking ping-pong"},
            {"udp-64", "UDP ping-pong"},
            {"echo-1", "echo, 1 connection"},
            {"echo-64", "echo, 64"},
            {"echo-512", "echo, 512"},
            {"accept", "accept + close"},
            {"send-1048576", "send 1 MiB"},
            {"receive-1048576", "receive 1 MiB"},
        };
        constexpr int Width = 860;
        constexpr int LabelWidth = 150;
        constexpr int BarWidth = 560;
        constexpr int BarHeight = 9;

        class Drawing
        {
        public:
            void Rectangle(double x, double y, double width, double height, const char* colour)
            {
                _text << "<rect x='" << x << "' y='" << y << "' width='" << width << "' height='" << height << "' fill='" << colour
                      << "'/>\n";
            }
            void Line(double x1, double y1, double x2, double y2, const char* colour, double width = 1)
            {
                _text << "<line x1='" << x1 << "' y1='" << y1 << "' x2='" << x2 << "' y2='" << y2 << "' stroke='" << colour
                      << "' stroke-width='" << width << "'/>\n";
            }
            void Dot(double x, double y, const char* colour)
            {
                _text << "<circle cx='" << x << "' cy='" << y << "' r='2.5' fill='" << colour << "'/>\n";
            }
            void Text(double x, double y, const std::string& text, const char* anchor = "start", int size = 12)
            {
                _text << "<text x='" << x << "' y='" << y << "' text-anchor='" << anchor << "' font-size='" << size << "'>" << text
                      << "</text>\n";
            }
            [[nodiscard]] std::string Finish(int height) const
            {
                std::ostringstream all;
                all << "<svg xmlns='http://www.w3.org/2000/svg' width='" << Width << "' height='" << height << "' viewBox='0 0 " << Width
                    << ' ' << height << "' font-family='sans-serif'>\n<rect width='100%' height='100%' fill='white'/>\n"
                    << _text.str() << "</svg>\n";
                return all.str();
            }

        private:
            std::ostringstream _text;
        };

        std::string Short(double value, const char* form)
        {
            char text[32];
            std::snprintf(text, sizeof text, form, value);
            return text;
        }

        void Legend(Drawing& drawing, double x, double y)
        {
            for (const Series& one : series)
            {
                drawing.Rectangle(x, y - 9, 10, 10, one.Colour);
                drawing.Text(x + 14, y, one.Title);
                x += 110;
            }
        }

        double Bars(Drawing& drawing, const Results& results, double top)
        {
            constexpr double scale = BarWidth / 1.2;
            double y = top;
            for (const auto& [work, label] : works)
            {
                if (!results.Has(work))
                {
                    continue;
                }
                const double first = y;
                for (const Series& one : series)
                {
                    if (const auto ratio = results.Ratio(work, one.Contestant, "raw", "rate"))
                    {
                        const double width = std::min(ratio->Middle, 1.4) * scale;
                        drawing.Rectangle(LabelWidth, y, width, BarHeight - 1, one.Colour);
                        drawing.Text(LabelWidth + width + 4, y + BarHeight - 1, Short(ratio->Middle, "%.2f"), "start", 9);
                        y += BarHeight;
                    }
                }
                drawing.Text(LabelWidth - 8, (first + y) / 2 + 4, label, "end");
                y += 8;
            }
            drawing.Line(LabelWidth + scale, top - 4, LabelWidth + scale, y, "#555555");
            drawing.Text(LabelWidth + scale, top - 8, "raw = 1", "middle", 11);
            return y;
        }

        /// What is above the ceiling is left out: a runtime's own memory, shared by a few connections, would flatten all else.
        void Curves(Drawing& drawing, const Results& results, const std::string& metric, const std::string& title, double left, double top,
                    double ceiling = std::numeric_limits<double>::infinity())
        {
            constexpr double width = 300;
            constexpr double height = 200;
            constexpr int sizes[] = {10, 100, 1000, 10000};
            double highest = 0;
            for (const Series& one : curves)
            {
                for (const int size : sizes)
                {
                    const double value = results.Middle("scale", one.Contestant, metric + "-" + std::to_string(size)).value_or(0);
                    highest = value <= ceiling ? std::max(highest, value) : highest;
                }
            }
            if (highest == 0)
            {
                return;
            }
            drawing.Text(left + width / 2, top - 10, title, "middle", 13);
            drawing.Line(left, top, left, top + height, "#555555");
            drawing.Line(left, top + height, left + width, top + height, "#555555");
            for (int i = 0; i <= 4; ++i)
            {
                const double y = top + height - height * i / 4;
                drawing.Line(left, y, left + width, y, "#e5e5e5");
                drawing.Text(left - 6, y + 4, highest > 10000 ? Short(highest * i / 4000, "%.0fk") : Short(highest * i / 4, "%.0f"), "end",
                             10);
            }
            const auto x = [&](int size) { return left + 20 + (width - 40) * (std::log10(size) - 1) / 3; };
            for (const int size : sizes)
            {
                drawing.Text(x(size), top + height + 15, std::to_string(size), "middle", 10);
            }
            for (const Series& one : curves)
            {
                double lastX = 0;
                double lastY = 0;
                for (const int size : sizes)
                {
                    if (const auto value = results.Middle("scale", one.Contestant, metric + "-" + std::to_string(size));
                        value && *value <= ceiling)
                    {
                        const double y = top + height - height * std::max(*value, 0.0) / highest;
                        if (lastX != 0)
                        {
                            drawing.Line(lastX, lastY, x(size), y, one.Colour, 1.5);
                        }
                        drawing.Dot(x(size), y, one.Colour);
                        lastX = x(size);
                        lastY = y;
                    }
                }
            }
        }
    }

    std::string Chart(const Results& results)
    {
        Drawing drawing;
        drawing.Text(20, 24, "Rates as ratios to raw system calls", "start", 16);
        Legend(drawing, LabelWidth, 46);
        double y = Bars(drawing, results, 80);
        if (results.Has("scale"))
        {
            drawing.Text(20, y + 36, "Scale: active connections, one core (raw in grey)", "start", 16);
            Curves(drawing, results, "rate", "requests a second", 80, y + 80);
            Curves(drawing, results, "bytes", "resident bytes each, up to 8,000", 500, y + 80, 8000);
            y += 320;
        }
        return drawing.Finish(static_cast<int>(y) + 20);
    }
}
