using System.Net;
using System.Net.Sockets;

namespace CareerConnect.Benchmarks;

/// <summary>Places for the servers of a measurement.</summary>
internal static class Loopback
{
    /// <summary>A port that nobody listened to just now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
