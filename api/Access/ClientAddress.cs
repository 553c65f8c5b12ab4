using System.Net;
using System.Net.Sockets;

namespace CareerConnect.Api.Access;

/// <summary>One address a household: an IPv6 address counts with its /64, which one household has whole.</summary>
public static class ClientAddress
{
    public static IPAddress Household(IPAddress? address)
    {
        if (address is null || address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address ?? IPAddress.None;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
